package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs made to do harm: each ends as an article or a rejection, and the one behind it is read.
 */
class HostileTest {
  private static final String GOOD = "z: It rained all day.";
  private static final int DEEP = 1_000_000;
  private static final int BOMB = 400 << 20;

  @TempDir Path dir;

  @BeforeEach
  void aGoodFileStandsLast() throws IOException {
    write("z.txt", "It rained all day.".getBytes(UTF_8));
  }

  @Test
  void aGzipBombIsStopped() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dir.resolve("a.gz")))) {
      fill(out, BOMB);
    }
    assertEquals(List.of(dir + "/a.gz: longer than 32 MiB", GOOD), read());
  }

  @Test
  void aGzipBombOfManyLinesIsStopped() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dir.resolve("a.gz")))) {
      byte[] lines = ("{\"x\":\"" + "a".repeat(1 << 16) + "\"}\n").getBytes(UTF_8);
      for (int written = 0; written < 100 << 20; written += lines.length) {
        out.write(lines);
      }
    }
    List<String> found = read();
    assertTrue(
        found.get(found.size() - 2).endsWith("it inflates to more than 250 times its size"),
        found.get(found.size() - 2));
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void aZipBombIsStoppedAndItsOtherMembersAreRead() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      fill(zip, 40 << 20);
      zip.putNextEntry(new ZipEntry("good.txt"));
      zip.write("It snowed.".getBytes(UTF_8));
    }
    assertEquals(
        List.of(dir + "/a.zip!/bomb.txt: longer than 32 MiB", "a/good: It snowed.", GOOD), read());
  }

  @Test
  void aBombInABombIsMeasuredByItsOutermostSize() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      byte[] line = ("{\"x\":\"" + "a".repeat(1 << 16) + "\"}\n").getBytes(UTF_8);
      for (int written = 0; written < 100 << 20; written += line.length) {
        out.write(line);
      }
    }
    write("a.zip", zip("a.jsonl.gz", gzip.toByteArray()));
    List<String> found = read();
    assertEquals(
        dir + "/a.zip!/a.jsonl.gz: it inflates to more than 250 times its size",
        found.get(found.size() - 2));
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void aHiddenBombIsNotReadToItsEnd() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry(".bomb"));
      fill(zip, 100 << 20);
      zip.putNextEntry(new ZipEntry("b.txt"));
    }
    assertEquals(
        List.of(dir + "/a.zip: it inflates to more than 250 times its size", GOOD), read());
  }

  @Test
  void aBrokenMemberCostsNoOther() throws IOException {
    byte[] cut = Arrays.copyOf(gzip("It hailed. ".repeat(50)), 30);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("a.zip")))) {
      char name = 'a';
      for (byte[] content : List.of(cut, gzip("It snowed."), new byte[] {31, -117, 9, 9, 9})) {
        zip.putNextEntry(new ZipEntry(name++ + ".gz"));
        zip.write(content);
      }
    }
    List<String> found = read();
    assertEquals(4, found.size(), found::toString);
    assertTrue(found.get(0).endsWith("!/a.gz: ends too early: the file is cut off"), found.get(0));
    assertTrue(found.get(1).endsWith(": It snowed."), found.get(1));
    assertTrue(found.get(2).contains("!/c.gz: cannot be read: "), found.get(2));
    assertEquals(GOOD, found.get(3));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void archivesInArchivesHaveAnEnd() throws IOException {
    byte[] inner = "It snowed.".getBytes(UTF_8);
    for (int i = 0; i < 50; i++) {
      inner = zip("in.zip", inner);
    }
    write("a.zip", inner);
    List<String> found = read();
    assertEquals(2, found.size(), found::toString);
    assertTrue(
        found.getFirst().endsWith("more than 3 archives lie in each other"), found::toString);
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void pathsInArchivesLeadNowhere() throws IOException {
    for (String name :
        List.of("../../evil.txt", "/etc/evil.txt", "a\\..\\evil.txt", "C:\\evil.txt")) {
      write("a.zip", zip(name, "It snowed.".getBytes(UTF_8)));
      List<String> found = read();
      assertTrue(found.getFirst().endsWith(": It snowed."), found::toString);
      try (var files = Files.walk(dir)) {
        assertEquals(3, files.count(), name);
      }
    }
  }

  @Test
  void elementsMayBeNestedAMillionDeep() throws IOException {
    write("a.html", ("<html><body>" + "<div>".repeat(DEEP) + "It snowed.").getBytes(UTF_8));
    List<String> found = read();
    assertEquals(GOOD, found.getLast());
    assertEquals(2, found.size());
  }

  @Test
  void jsonMayBeNestedAMillionDeep() throws IOException {
    write("a.jsonl", ("{\"body\":" + "[".repeat(DEEP)).getBytes(UTF_8));
    write("b.json", ("[\n{\"body\":\n" + "{\"x\":".repeat(DEEP)).getBytes(UTF_8));
    List<String> found = read();
    assertEquals(3, found.size(), found::toString);
    assertTrue(found.get(0).contains("a.jsonl:1: broken JSON: Document nesting depth"));
    assertTrue(found.get(1).contains("b.json:3: broken JSON, the rest is not read: "));
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void aLineOfAHundredMegabytesIsPassedOver() throws IOException {
    try (OutputStream out = Files.newOutputStream(dir.resolve("a.jsonl"))) {
      out.write("{\"body\":\"".getBytes(UTF_8));
      fill(out, 100 << 20);
      out.write("\"}\n{\"id\":\"b\",\"body\":\"It snowed.\"}\n".getBytes(UTF_8));
    }
    assertEquals(
        List.of(dir + "/a.jsonl:1: the line is longer than 32 MiB", "b: It snowed.", GOOD), read());
  }

  @Test
  void aCellOfAHundredMegabytesEndsItsTable() throws IOException {
    try (OutputStream out = Files.newOutputStream(dir.resolve("a.csv"))) {
      out.write("title,body\nA,\"".getBytes(UTF_8));
      fill(out, 100 << 20);
    }
    List<String> found = read();
    assertEquals(dir + "/a.csv:1: the cell is longer than 32 MiB", found.getFirst());
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void attributesWithoutEndAreRead() throws IOException {
    StringBuilder page = new StringBuilder("<html><body><p ");
    for (int i = 0; i < 200_000; i++) {
      page.append("data-").append(i).append("=\"x\" ");
    }
    write("a.html", page.append(">It snowed.</p></body></html>").toString().getBytes(UTF_8));
    assertEquals(List.of("a: It snowed.", GOOD), read());
  }

  @Test
  void entitiesOfXmlAreNotExpanded() throws IOException {
    String page =
        """
        <?xml version="1.0"?>
        <!DOCTYPE html [
          <!ENTITY file SYSTEM "%s">
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        ]>
        <html><body><p>It snowed, and &file; was &b; not read.</p></body></html>
        """
            .formatted(dir.resolve("z.txt").toUri());
    write("a.html", page.getBytes(UTF_8));
    List<String> found = read();
    assertFalse(found.getFirst().contains("rained"), found::toString);
    assertFalse(found.getFirst().contains("haha"), found::toString);
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void scriptsArePartOfNoArticle() throws IOException {
    write(
        "a.html",
        ("<html><head><title>Rain<script>alert(1)</script></title></head><body>"
                + "<p onclick='steal()'>It snowed.</p><script>alert('It burned.')</script>")
            .getBytes(UTF_8));
    assertEquals(List.of("a: It snowed.", GOOD), read());
  }

  @Test
  void aCutArchiveIsAnErrorAndNotAnEnd() throws IOException {
    byte[] zip = zip("a.txt", "It snowed. ".repeat(2000).getBytes(UTF_8));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 5000; i++) {
        out.write(("{\"id\":\"" + i * 7919 + "\",\"body\":\"B\"}\n").getBytes(UTF_8));
      }
    }
    write("a.zip", Arrays.copyOf(zip, zip.length / 2));
    write("b.jsonl.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
    List<String> found = read();
    assertTrue(found.getFirst().startsWith(dir + "/a.zip"), found.getFirst());
    assertTrue(found.getFirst().contains("ends too early"), found.getFirst());
    assertEquals(
        dir + "/b.jsonl.gz: ends too early: the file is cut off", found.get(found.size() - 2));
    assertTrue(found.size() > 4000, "lines before the cut are kept: " + found.size());
    assertEquals(GOOD, found.getLast());
  }

  @Test
  void aFileThatMayNotBeReadIsARejection() {
    Source locked =
        new Source(
            "a.txt",
            "a",
            true,
            () -> {
              throw new AccessDeniedException("a.txt");
            });
    Outcome outcome = new Whole(locked, Format.TEXT, null, null).read();
    assertEquals(
        "a.txt: cannot be read: no permission",
        ((Outcome.Rejected) outcome).rejection().toString());
  }

  private static void fill(OutputStream out, int length) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'a');
    for (int written = 0; written < length; written += block.length) {
      out.write(block);
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(dir.resolve(name), bytes);
  }

  /** {@code id: body} or the rejection of each record below the folder. */
  private List<String> read() {
    List<String> found = new ArrayList<>();
    InputStream none = new ByteArrayInputStream(new byte[0]);
    try (Inputs inputs = Inputs.open(List.of(dir.toString()), Format.AUTO, none)) {
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
