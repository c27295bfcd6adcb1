package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "g000001\n", "Zoë 港 🚢"})
  void writesTheText(String text) throws IOException {
    Durable.write(folder.resolve("live"), text);
    assertEquals(text, Files.readString(folder.resolve("live")));
    assertFalse(Files.exists(folder.resolve("live.new")));
  }

  @Test
  void replacesALongerText() throws IOException {
    Durable.write(folder.resolve("live"), "much longer than the next");
    Durable.write(folder.resolve("live"), "short");
    assertEquals("short", Files.readString(folder.resolve("live")));
  }

  @Test
  void overwritesTheDraftThatACrashLeft() throws IOException {
    Files.writeString(folder.resolve("live.new"), "half a text, and longer than the whole");
    Durable.write(folder.resolve("live"), "whole");
    assertEquals("whole", Files.readString(folder.resolve("live")));
    assertFalse(Files.exists(folder.resolve("live.new")));
  }

  @Test
  void leavesTheFileWhereItCannotWriteBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("live"), "before");
    Files.createDirectory(folder.resolve("live.new"));
    assertThrows(IOException.class, () -> Durable.write(file, "after"));
    assertEquals("before", Files.readString(file));
  }

  @Test
  void failsWithoutAFolder() {
    assertThrows(IOException.class, () -> Durable.write(folder.resolve("no/live"), "text"));
  }
}
