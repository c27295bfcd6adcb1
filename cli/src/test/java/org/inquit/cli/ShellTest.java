package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the completion scripts say, and what a shell makes of them where it is installed. */
class ShellTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sho           | show
          pu            | publish
          build --st    | --stage
          build --th    | --threads
          said --ab     | --about
          rollback -    | -i --archive --dry-run -h --help
          info --for    | --format
          build news.t  | news.txt
          nothing --a   | ''
          nothing news  | news.txt
          """)
  void bashOffersWhatMayFollow(String typed, String offered) throws Exception {
    assumeTrue(installed("bash"));
    Files.writeString(folder.resolve("news.txt"), "");
    List<String> words = Arrays.asList(("inquit " + typed).split(" "));
    String line = words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "));
    Files.writeString(
        folder.resolve("complete.sh"),
        Shell.BASH.script()
            + "COMP_WORDS=(%s)%nCOMP_CWORD=%d%n_inquit%n".formatted(line, words.size() - 1)
            + "echo \"${COMPREPLY[@]}\"\n");
    assertEquals(offered, output("bash", "complete.sh"));
  }

  @ParameterizedTest
  @EnumSource
  void shellsCanReadTheirScripts(Shell shell) throws Exception {
    String name = shell.name().toLowerCase(java.util.Locale.ROOT);
    assumeTrue(installed(name));
    Files.writeString(folder.resolve("script"), shell.script());
    assertEquals("", output(name, "-n", "script"));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandIsOfferedWithItsOptions(Shell shell) {
    String script = shell.script();
    for (Command command : Commands.all()) {
      String name = command.name();
      String line =
          script.lines().filter(l -> l.strip().startsWith(name + ") ")).findFirst().orElse("");
      for (var option : Signature.of(command).options()) {
        String found =
            shell == Shell.FISH
                ? "from " + name + "' -l " + option.longestName().substring(2) + "\n"
                : option.longestName();
        String where = shell == Shell.FISH ? script : line;
        assertTrue(where.contains(found), shell + " " + name + " " + found);
      }
    }
  }

  @Test
  void everyScriptSaysHowItIsUsed() {
    for (Shell shell : Shell.values()) {
      String name = shell.name().toLowerCase(java.util.Locale.ROOT);
      assertTrue(shell.script().contains("inquit completion " + name), name);
      assertTrue(Ran.with("completion", name).out().equals(shell.script()), name);
    }
  }

  @Test
  void aQuotationMarkDoesNotEndTheQuotationInFish() {
    List<String> lines = Shell.FISH.script().lines().filter(l -> l.contains(" -d '")).toList();
    assertEquals(Commands.all().size(), lines.size());
    for (String line : lines) {
      assertTrue(line.matches("[^']* -d '(?:[^'\\\\]|\\\\')*'"), line);
    }
  }

  private String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out.strip();
  }

  private static boolean installed(String shell) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }
}
