package org.inquit.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds all modules' Java sources to google-java-format; with inquit.format=write it rewrites them.
 */
class SourceFormatTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final boolean WRITE = "write".equals(System.getProperty("inquit.format"));

  private final Formatter formatter = new Formatter();

  @Test
  void sourcesAreFormatted() throws IOException {
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources()) {
      if (!isFormatted(source)) {
        unformatted.add(ROOT.relativize(source));
      }
    }
    assertTrue(
        unformatted.isEmpty(),
        () -> "not in the house format; ./format rewrites them:\n" + lines(unformatted));
  }

  private boolean isFormatted(Path source) throws IOException {
    String text = Files.readString(source);
    String formatted = formatted(source, text);
    if (WRITE && !formatted.equals(text)) {
      Files.writeString(source, formatted);
    }
    return WRITE || formatted.equals(text);
  }

  private String formatted(Path source, String text) {
    try {
      return formatter.formatSourceAndFixImports(text);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(source + " does not parse: " + e.getMessage(), e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> roots = modules.map(m -> m.resolve("src")).filter(Files::isDirectory).toList();
      List<Path> sources = new ArrayList<>();
      for (Path root : roots) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
      return sources;
    }
  }

  private static String lines(List<Path> paths) {
    return String.join("\n", paths.stream().map(Path::toString).toList());
  }
}
