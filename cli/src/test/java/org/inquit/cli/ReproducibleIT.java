package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inquit.index.Generations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two reproducible builds write the same bytes, whatever the number of threads. */
@DisabledOnOs(OS.WINDOWS)
class ReproducibleIT {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir Path folder;

  @Test
  void writesTheSameBytesAgain() throws Exception {
    build("one.inq", "--reproducible", "--threads", "1");
    build("two.inq", "--reproducible", "--threads", "4");
    Map<String, Integer> one = bytes("one.inq");
    assertFalse(one.isEmpty());
    assertEquals(one, bytes("two.inq"));
  }

  @Test
  void holdsTheSameForAnyNumberOfThreads() throws Exception {
    build("one.inq", "--threads", "1");
    build("two.inq", "--threads", "4");
    assertEquals(fingerprint("one.inq"), fingerprint("two.inq"));
    build("three.inq", "--reproducible");
    assertEquals(fingerprint("one.inq"), fingerprint("three.inq"));
  }

  private String fingerprint(String archive) {
    return Generations.manifest(new Generations(folder.resolve(archive)).live()).fingerprint();
  }

  private void build(String archive, String... options) throws Exception {
    String command =
        "%s/inquit build '%s/index-fixtures/src/main/resources/**/*.txt' -o %s %s"
            .formatted(ROOT, ROOT, archive, String.join(" ", options));
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), told);
  }

  /** What the files of the live generation hold, by name. */
  private Map<String, Integer> bytes(String archive) throws IOException {
    Map<String, Integer> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(new Generations(folder.resolve(archive)).live())) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        bytes.put(name, Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
