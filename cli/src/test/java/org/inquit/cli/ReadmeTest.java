package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what the README and the help pages tell people to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private String readme;
  private String archive;

  @BeforeAll
  void followTheFirstCommand(@TempDir Path shared) throws IOException {
    readme = Files.readString(ROOT.resolve("README.md"));
    archive = shared.resolve("news.inq").toString();
    String command =
        readme.lines().filter(l -> l.startsWith("    ./inquit build ")).findFirst().orElseThrow();
    String build = command.substring(0, command.indexOf(" && "));
    assertEquals(Exit.OK, run(build.replace("'index", "'" + ROOT + "/index")).status());
  }

  @Test
  void theTranscriptIsTrue() {
    String[] shown = block("console").split("(?m)^\\$ ");
    assertEquals("", shown[0]);
    for (int i = 1; i < shown.length; i++) {
      int end = shown[i].indexOf('\n') + 1;
      Ran ran = run(shown[i].substring(0, end).strip());
      assertEquals(Exit.OK, ran.status(), ran::err);
      assertEquals(shown[i].substring(end), ran.out());
    }
  }

  @Test
  void theExampleCompilesAndAnswers() throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, block("java").replace("news.inq", archive));
    String classes = System.getProperty("java.class.path");
    String[] options = {"-d", folder.toString(), "-cp", classes, source.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    assertTrue(printed().contains("Emeka Okafor-Bello: It is not a peace."), this::printed);
  }

  /** The examples of the help topics, and the file that holds each. */
  static Stream<String> examples() throws IOException {
    String topics = Resource.text("help-query.txt") + Resource.text("help-dates.txt");
    return topics.lines().filter(l -> l.startsWith("  inquit ")).map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesOfTheHelpAreUnderstood(String example) {
    Ran ran = run(example);
    assertTrue(ran.status() <= Exit.NOTHING, ran::err);
    assertFalse(ran.status() == Exit.OK && ran.out().isEmpty());
  }

  private String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) null);
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Ran run(String command) {
    String[] words =
        WORD.matcher(command.substring(command.indexOf("inquit ") + 7))
            .results()
            .map(
                m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3))
            .map(w -> w.equals("news.inq") ? archive : w)
            .toArray(String[]::new);
    return Ran.with(words);
  }

  private String block(String language) {
    Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
    assertTrue(fence.find(), () -> "no block of " + language);
    return fence.group(1);
  }
}
