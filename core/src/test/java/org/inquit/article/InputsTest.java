package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inquit.article.page.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path dir;

  @Test
  void directoryGivesItsFilesSortedAndSkipsHiddenOnes() throws IOException {
    file("b.txt", "Second.");
    file("a/z.txt", "First.");
    file(".git/x.txt", "Hidden.");
    assertEquals(List.of("z: First.", "b: Second."), read(dir.toString()));
  }

  @Test
  void globFindsAnyDepth() throws IOException {
    file("a.txt", "Top.");
    file("x/y/b.txt", "Deep.");
    file("x/c.md", "Other.");
    assertEquals(List.of("a: Top.", "b: Deep."), read(dir + "/**/*.txt"));
  }

  @Test
  void idsThatAgreeTakeTheirFolder() throws IOException {
    file("may/1.txt", "May.");
    file("june/1.txt", "June.");
    assertEquals(List.of("june/1: June.", "may/1: May."), read(dir.toString()));
  }

  @Test
  void sameFileNamedTwiceIsReadOnce() throws IOException {
    String name = file("a.txt", "Once.");
    assertEquals(List.of("a: Once."), read(name, name));
  }

  @Test
  void standardInputIsRead() {
    assertEquals(List.of("stdin: Piped."), read("-"));
  }

  @Test
  void missingFileIsARejection() throws IOException {
    String name = file("a.txt", "Here.");
    String gone = dir + "/gone.txt";
    assertEquals(List.of("a: Here.", gone + ": no such file"), read(gone, name));
  }

  @Test
  void emptyDirectoryAndGlobAreRejections() {
    assertEquals(List.of(dir + ": the directory holds no files"), read(dir.toString()));
    assertEquals(List.of(dir + "/*.txt: no file matches"), read(dir + "/*.txt"));
  }

  @Test
  void emptyFileIsEmpty() throws IOException {
    String name = file("a.txt", " \n");
    assertEquals(List.of(name + ": holds no text"), read(name));
  }

  @Test
  void binaryFileIsARejection() throws IOException {
    Path path = dir.resolve("a.png");
    Files.write(
        path, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3});
    assertEquals(List.of(path + ": not a text: binary data"), read(path.toString()));
  }

  @Test
  void unreadableFileIsARejection() throws IOException {
    Path path = Path.of(file("a.txt", "Secret."));
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    path.toFile().setReadable(false);
    assertEquals(List.of(path + ": cannot be read: no permission"), read(path.toString()));
  }

  @Test
  void linkLoopIsReportedAndTheRestRead() throws IOException {
    file("a.txt", "Here.");
    Path loop = Files.createSymbolicLink(dir.resolve("loop"), dir);
    assertEquals(
        List.of(loop + ": a symbolic link leads back to a directory above it", "a: Here."),
        read(dir.toString()));
  }

  @Test
  void tooLongFileIsARejection() throws IOException {
    Path path = dir.resolve("a.txt");
    Files.write(path, new byte[Limits.RECORD + 2]);
    assertEquals(List.of(path + ": longer than 32 MiB"), read(path.toString()));
  }

  @Test
  void tooManyLinesAreARejection() throws IOException {
    String text = file("a.txt", "Share this\n".repeat(Line.MOST + 2));
    String page = file("b.html", "<html><body>" + "<br>a".repeat(Line.MOST + 2));
    assertEquals(
        List.of(text + ": has more than 30000 lines", page + ": has more than 30000 lines"),
        read(text, page));
  }

  private String file(String name, String text) throws IOException {
    Path path = dir.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  /** {@code id: body} or the rejection, a record each. */
  private static List<String> read(String... names) {
    InputStream stdin = new ByteArrayInputStream("Piped.".getBytes(UTF_8));
    List<String> found = new ArrayList<>();
    try (Inputs inputs = Inputs.open(List.of(names), Format.AUTO, stdin)) {
      for (RawRecord record : inputs) {
        found.add(
            switch (record.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection r) -> r.toString();
            });
      }
    }
    return found;
  }
}
