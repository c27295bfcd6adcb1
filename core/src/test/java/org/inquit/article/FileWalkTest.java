package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {
  @TempDir Path dir;

  @Test
  void findsFilesBelowAndPassesOverHiddenOnes() throws IOException {
    file("a.txt");
    file("x/b.txt");
    file(".git/c.txt");
    file("x/.d.txt");
    assertEquals(List.of("a.txt", "x/b.txt"), walked());
  }

  @Test
  void aHiddenDirectoryThatIsNamedIsSearched() throws IOException {
    file(".box/a.txt");
    FileWalk walk = new FileWalk(file -> true);
    walk.from(dir.resolve(".box"));
    assertEquals(List.of(dir + "/.box/a.txt"), walk.files());
  }

  @Test
  void goesThroughLinksToDirectories() throws IOException {
    Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
    file("elsewhere/a.txt");
    Path box = Files.createDirectories(dir.resolve("box"));
    Files.createSymbolicLink(box.resolve("link"), elsewhere);
    FileWalk walk = new FileWalk(file -> true);
    walk.from(box);
    assertEquals(List.of(box + "/link/a.txt"), walk.files());
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    file("x/a.txt");
    Files.createSymbolicLink(dir.resolve("x/up"), dir);
    Files.createSymbolicLink(dir.resolve("x/self"), Path.of("self"));
    FileWalk walk = new FileWalk(file -> true);
    walk.from(dir);
    assertEquals(List.of(dir + "/x/a.txt"), walk.files());
    assertEquals(
        "a symbolic link leads back to a directory above it", walk.failures().get(dir + "/x/up"));
  }

  @Test
  void stopsWhereDirectoriesLieTooDeep() throws IOException {
    file("d/".repeat(62) + "a.txt");
    file("e/".repeat(70) + "b.txt");
    assertEquals(List.of("d/".repeat(62) + "a.txt"), walked());
  }

  @Test
  void whatMayNotBeListedIsAFailureAndTheWalkGoesOn() throws IOException {
    FileWalk walk = new FileWalk(file -> true);
    walk.from(dir);
    Path locked = Files.createDirectory(dir.resolve("locked"));
    FileVisitResult next =
        walk.visitFileFailed(locked, new AccessDeniedException(locked.toString()));
    assertEquals(FileVisitResult.CONTINUE, next);
    assertEquals(
        Map.of(locked.toString(), "cannot be read: no permission to list the directory"),
        walk.failures());
  }

  private List<String> walked() throws IOException {
    FileWalk walk = new FileWalk(file -> file.toString().endsWith(".txt"));
    walk.from(dir);
    List<String> files = new ArrayList<>();
    walk.files().forEach(f -> files.add(dir.relativize(Path.of(f)).toString()));
    files.sort(null);
    return files;
  }

  private void file(String name) throws IOException {
    Path path = dir.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "x");
  }
}
