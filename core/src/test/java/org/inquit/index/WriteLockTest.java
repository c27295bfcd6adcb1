package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
  @TempDir Path folder;

  @Test
  void namesItsHolderToOthers() throws IOException {
    WriteLock lock = WriteLock.take(folder);
    String holder = Files.readString(folder.resolve("holder"));
    assertTrue(
        holder.matches(
            "process " + ProcessHandle.current().pid() + " on .+ since [-0-9]+T[:0-9]+Z"),
        holder);
    BusyException busy = assertThrows(BusyException.class, () -> WriteLock.take(folder));
    assertEquals(
        folder + " is being written by " + holder + "; wait for it or stop it", busy.getMessage());
    assertEquals(5, busy.exitCode());
    lock.close();
  }

  @Test
  void isBusyEvenWhereTheHolderIsUnknown() throws IOException {
    WriteLock lock = WriteLock.take(folder);
    Files.delete(folder.resolve("holder"));
    assertEquals(
        folder + " is being written by another process; wait for it or stop it",
        assertThrows(BusyException.class, () -> WriteLock.take(folder)).getMessage());
    lock.close();
  }

  @Test
  void isFreeAgainOnceClosed() throws IOException {
    for (int i = 0; i < 3; i++) {
      WriteLock.take(folder).close();
    }
    WriteLock last = WriteLock.take(folder);
    assertThrows(BusyException.class, () -> WriteLock.take(folder));
    last.close();
  }

  @Test
  void takesTheLockWhoseHolderCrashed() throws IOException {
    Files.writeString(folder.resolve("lock"), "");
    Files.writeString(folder.resolve("holder"), "process 1 on a host long gone");
    WriteLock lock = WriteLock.take(folder);
    assertTrue(
        Files.readString(folder.resolve("holder"))
            .startsWith("process " + ProcessHandle.current().pid() + " "));
    lock.close();
  }

  @Test
  void locksOneArchiveOnly() throws IOException {
    WriteLock one = WriteLock.take(Files.createDirectory(folder.resolve("one")));
    WriteLock other = WriteLock.take(Files.createDirectory(folder.resolve("other")));
    assertThrows(BusyException.class, () -> WriteLock.take(folder.resolve("one")));
    assertThrows(BusyException.class, () -> WriteLock.take(folder.resolve("other")));
    one.close();
    other.close();
  }

  @Test
  void needsAFolder() {
    assertThrows(IOException.class, () -> WriteLock.take(folder.resolve("nowhere")));
  }
}
