package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds commands to their transcripts: a command behind {@code $}, then standard output, standard
 * error (its lines begin with {@code inquit:}) and the exit status. A {@code |80} behind the dollar
 * is a terminal so wide, without colours; behind {@code <<} stands what is typed, its lines apart
 * by {@code ;}. Figures that depend on content alone are masked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/inquit/cli/transcripts");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern MASKED =
      Pattern.compile(
          "(\"(?:fingerprint|confidence|score|arithmetic|rule|chain)\":|(?=\\d+ % sure))"
              + "(\"[^\"]*\"|[^\\[,} ]+|\\[[^\\]]*])");

  private String archive;

  /** One command and all that it gave. */
  record Scene(String file, String command, String given) {
    @Override
    public String toString() {
      return file + ": " + command;
    }
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    archive = folder.resolve("river.inq").toString();
    Ran ran = Ran.with("build", "-o", archive, FOLDER.resolve("river.jsonl").toString());
    assertEquals(Exit.OK, ran.status(), ran::err);
  }

  static List<Scene> scenes() throws IOException {
    List<Scene> scenes = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String scene : Files.readString(file).split("(?m)^(?=\\$)")) {
          int end = scene.indexOf('\n');
          scenes.add(
              new Scene(
                  file.getFileName().toString(),
                  scene.substring(0, end),
                  scene.substring(end + 1)));
        }
      }
    }
    return scenes;
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void giveWhatTheyGave(Scene scene) {
    assertEquals(scene.given(), run(scene.command()), scene::toString);
  }

  @Test
  void thereAreSome() throws IOException {
    assertTrue(scenes().size() > 20);
  }

  private String run(String line) {
    String[] typed = line.substring(line.indexOf("inquit ") + 7).split(" << ");
    Terminal terminal =
        line.startsWith("$|")
            ? new Terminal(true, true, Integer.parseInt(line.substring(2, line.indexOf(' '))))
            : Terminal.NONE;
    String[] words =
        WORD.matcher(typed[0])
            .results()
            .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
            .toArray(String[]::new);
    Map<String, String> environment = Map.of("INQUIT_ARCHIVE", archive, "NO_COLOR", "1");
    String input = typed.length == 1 ? "" : typed[1].replace("; ", "\n") + "\n";
    Ran ran = Ran.at(terminal, environment, input, words);
    return MASKED.matcher(ran.out()).replaceAll("$1*") + ran.err() + "exit " + ran.status() + "\n";
  }
}
