package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script with launchers that do nothing but work, little or much. */
class GuardTest {
  private static final int MUCH = 200_000;

  @TempDir Path folder;

  /** What a run of the script gave. */
  private record Run(int status, String out) {}

  @Test
  void tellsWhatBecameSlower() throws Exception {
    Run run = guard(launcher("old", working(0)), launcher("new", working(MUCH)));
    assertEquals(1, run.status, run.out);
    assertEquals(3, run.out.lines().filter(line -> line.endsWith("slower")).count(), run.out);
  }

  @Test
  void isContentWithWhatBecameFaster() throws Exception {
    Run run = guard(launcher("old", working(MUCH)), launcher("new", working(0)));
    assertEquals(0, run.status, run.out);
    List<String> lines = run.out.lines().map(line -> line.strip().split(" ")[0]).toList();
    assertEquals(List.of("old", "build", "said", "shell"), lines);
  }

  @Test
  void findingNothingIsNoFault() throws Exception {
    Run run = guard(launcher("old", working(MUCH)), launcher("new", "exit 1"));
    assertEquals(0, run.status, run.out);
  }

  @Test
  void asksTheSameOfBoth() throws Exception {
    String noting = "{ echo \"$1 $2\"; [ $1 != shell ] || cat; } >> \"$0.asked\"";
    Path old = launcher("old", noting);
    Path now = launcher("new", noting);
    assertEquals(0, guardWithin("1000", old, now).status);
    List<String> asked = Files.readAllLines(old.resolve("inquit.asked"));
    assertEquals(asked, Files.readAllLines(now.resolve("inquit.asked")));
    assertTrue(
        asked.containsAll(List.of("said harbour", "harbour", ":search harbour")), "" + asked);
  }

  @Test
  void endsWhereALauncherFails() throws Exception {
    Run run = guard(launcher("old", "echo no index here >&2; exit 4"), launcher("new", working(0)));
    assertEquals(2, run.status, run.out);
    assertTrue(run.out.contains("ended with 4") && run.out.contains("no index here"), run.out);
  }

  @Test
  void saysWhatItNeeds() throws Exception {
    Run nothing = guard();
    assertEquals(2, nothing.status);
    assertTrue(nothing.out.contains("bench/guard OLD [NEW]"), nothing.out);
    Run missing = guard(folder.resolve("missing"));
    assertEquals(2, missing.status);
    assertTrue(missing.out.contains("no folder"), missing.out);
    Run empty = guard(Files.createDirectory(folder.resolve("empty")));
    assertEquals(2, empty.status);
    assertTrue(empty.out.contains("neither a launcher nor jars"), empty.out);
  }

  private static String working(int steps) {
    return "i=0; while [ $i -lt %d ]; do i=$((i + 1)); done".formatted(steps);
  }

  private Path launcher(String name, String script) throws IOException {
    Path home = Files.createDirectory(folder.resolve(name));
    Path launcher = Files.writeString(home.resolve("inquit"), "#!/bin/sh\n" + script + "\n");
    assertTrue(launcher.toFile().setExecutable(true));
    return home;
  }

  private Run guard(Path... versions) throws Exception {
    return guardWithin("2", versions);
  }

  private Run guardWithin(String limit, Path... versions) throws Exception {
    Path feed =
        Files.writeString(folder.resolve("feed.jsonl"), "{\"body\":\"the harbour opened\"}\n");
    List<String> command = new ArrayList<>(List.of("bash", "guard"));
    List.of(versions).forEach(version -> command.add(version.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FEED", feed.toString());
    builder.environment().put("RUNS", "1");
    builder.environment().put("LIMIT", limit);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }
}
