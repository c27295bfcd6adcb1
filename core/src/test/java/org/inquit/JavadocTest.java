package org.inquit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public type says what it is; the compiler checks that what it says is sound Javadoc. */
class JavadocTest {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^ *public (?:abstract |final |sealed |static |non-sealed )*"
              + "(?:class|record|interface|enum) +(\\w+)");

  @Test
  void everyPublicTypeHasIt() throws IOException {
    List<String> bare = new ArrayList<>();
    int types = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        types += TYPE.matcher(source).results().toList().size();
        bare.addAll(bare(source));
      }
    }
    assertEquals(List.of(), bare);
    assertTrue(types > 100, "types: " + types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '/** A. */;public class A {}'                     | ''
          'public class A {}'                               | A
          '/** A. */;@Deprecated;public final record A() {' | ''
          '// A;public interface A {'                       | A
          'class A {;  public enum B {'                     | B
          '/** A. */;int a;;public class A {}'              | A
          """)
  void looksRightBeforeAType(String lines, String bare) {
    assertEquals(bare, String.join(",", bare(lines.replace(';', '\n'))));
  }

  /** The public types without a comment that ends right before them or their annotations. */
  private static List<String> bare(String source) {
    List<String> bare = new ArrayList<>();
    Matcher type = TYPE.matcher(source);
    while (type.find()) {
      List<String> before = source.substring(0, type.start()).lines().toList();
      int line = before.size() - 1;
      while (line >= 0 && before.get(line).strip().startsWith("@")) {
        line--;
      }
      if (line < 0 || !before.get(line).strip().endsWith("*/")) {
        bare.add(type.group(1));
      }
    }
    return bare;
  }
}
