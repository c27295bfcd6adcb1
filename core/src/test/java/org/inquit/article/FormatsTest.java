package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  private static final String LINES =
      "{\"id\":\"a\",\"body\":\"One.\"}\n{\"id\":\"b\",\"body\":\"Two.\"}\n";

  @TempDir Path dir;

  @Test
  void jsonArrayIsReadElementByElement() throws IOException {
    String json = "[{\"id\":\"a\",\"body\":\"One.\"},\n 7,\n {\"body\":\"Two.\"}]";
    assertEquals(
        List.of("a: One.", name("x.json") + ":2: not a JSON object", "x-2: Two."),
        read("x.json", json));
  }

  @Test
  void brokenArrayKeepsWhatStoodBefore() throws IOException {
    List<String> found = read("x.json", "[{\"id\":\"a\",\"body\":\"One.\"},\n{\"body\":]");
    assertEquals("a: One.", found.get(0));
    assertTrue(found.get(1).contains(":2: broken JSON, the rest is not read"), found.get(1));
  }

  @Test
  void prettyObjectIsOneRecord() throws IOException {
    assertEquals(
        List.of("a: One."), read("x.json", "{\n  \"id\": \"a\",\n  \"body\": \"One.\"\n}\n"));
  }

  @Test
  void tablesQuoteAsTheStandardSays() throws IOException {
    String csv = "id,title,body\n1,\"A, \"\"B\"\"\",\"One.\n\nTwo.\"\n2,T\n\n3,T,Three.\n";
    assertEquals(
        List.of(
            "1: One.\n\nTwo.",
            name("x.csv") + ":5: has 2 cells where the header has 3",
            "3: Three."),
        read("x.csv", csv));
  }

  @Test
  void tabsPartCellsToo() throws IOException {
    assertEquals(List.of("x-2: One."), read("x.tsv", "title\ttext\nT\tOne.\n"));
  }

  @Test
  void tableWithoutABodyNamesItsColumns() throws IOException {
    Path file = Files.writeString(dir.resolve("x.csv"), "headline,content\nT,One.\n");
    assertEquals(
        List.of(file + ":1: no column holds the body; the columns are headline, content"),
        read(file.toString(), Format.CSV, FieldMap.STANDARD));
    assertEquals(
        List.of("x-2: One."),
        read(file.toString(), Format.AUTO, FieldMap.parse("title=headline,body=content")));
  }

  @Test
  void gzipIsSeenThrough() throws IOException {
    assertEquals(List.of("a: One.", "b: Two."), read("x.jsonl.gz", gzip(LINES.getBytes(UTF_8))));
    assertEquals(List.of("x: It rained."), read("x.txt.gz", gzip("It rained.".getBytes(UTF_8))));
  }

  @Test
  void cutGzipIsAnErrorNotAnEnd() throws IOException {
    byte[] packed = gzip(LINES.repeat(5000).getBytes(UTF_8));
    List<String> found = read("x.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    assertEquals(name("x.jsonl.gz") + ": ends too early: the file is cut off", found.getLast());
  }

  /** Few bytes come at once, so that the cut is met with the first lines. */
  @Test
  void whatStandsBeforeACutIsKeptInSmallFilesToo() throws IOException {
    Random random = new Random(5);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"body\":\"It rained ").append(random.nextLong()).append(".\"}\n");
    }
    byte[] packed = gzip(lines.toString().getBytes(UTF_8));
    List<String> found = read("x.jsonl.gz", Arrays.copyOf(packed, packed.length - 100));
    assertEquals(name("x.jsonl.gz") + ": ends too early: the file is cut off", found.getLast());
    assertTrue(found.size() > 150, () -> "kept " + found.size());
  }

  @Test
  void aWholeRecordBeforeTheCutOfAWarcFileIsKept() throws IOException {
    byte[] first =
        gzip(response("https://news.example/1", "200 OK", "text/plain", "Rain.").getBytes(UTF_8));
    byte[] both = Arrays.copyOf(first, 2 * first.length - 20);
    System.arraycopy(first, 0, both, first.length, first.length - 20);
    assertEquals(
        List.of("x-1: Rain.", name("x.warc.gz") + ": ends too early: the file is cut off"),
        read("x.warc.gz", both));
  }

  @Test
  void semicolonsPartCellsToo() throws IOException {
    assertEquals(
        List.of("x-2: One, two."), read("x.csv", "title;body;published\nT;One, two.;2019-06-04\n"));
  }

  @Test
  void aColumnThatTheMapNamesInVainIsTold() throws IOException {
    Path file = Files.writeString(dir.resolve("x.csv"), "headline,words\nT,One.\n");
    assertEquals(
        List.of(file + ":1: no column holds the body; the columns are headline, words"),
        read(file.toString(), Format.AUTO, FieldMap.parse("title=headline,body=content")));
  }

  @Test
  void gzipBombIsStopped() throws IOException {
    byte[] packed = gzip(gzip(new byte[1 << 27]));
    List<String> found = read("x.gz", packed);
    assertEquals(1, found.size());
    assertTrue(found.getFirst().contains("longer than") || found.getFirst().contains("inflates"));
  }

  @Test
  void zipMembersAreRecordsOfAnyFormat() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      member(zip, "d/t.txt", "It rained.".getBytes(UTF_8));
      member(zip, "../../evil.txt", "It snowed.".getBytes(UTF_8));
      member(zip, ".hidden", "No.".getBytes(UTF_8));
      member(zip, "l.jsonl", LINES.getBytes(UTF_8));
      member(zip, "g.txt.gz", gzip("It hailed.".getBytes(UTF_8)));
    }
    assertEquals(
        List.of(
            "x/d/t: It rained.",
            "x/../../evil: It snowed.",
            "a: One.",
            "b: Two.",
            "x/g: It hailed."),
        read("x.zip", bytes.toByteArray()));
  }

  @Test
  void archivesInArchivesHaveAnEnd() throws IOException {
    byte[] packed = "It rained.".getBytes(UTF_8);
    for (int i = 0; i < 6; i++) {
      packed = gzip(packed);
    }
    assertEquals(
        List.of(name("x.gz") + ": more than 3 archives lie in each other"), read("x.gz", packed));
  }

  @Test
  void warcGivesItsPages() throws IOException {
    String warc =
        response("https://news.example/1", "200 OK", "text/plain; charset=utf-8", "It rained.")
            + response("https://news.example/2", "404 Not Found", "text/plain", "Gone.")
            + response("https://news.example/3", "200 OK", "image/png", "x")
            + response(
                "https://news.example/4",
                "200 OK",
                "text/plain; charset=windows-1252",
                "It snowed.");
    assertEquals(List.of("x-1: It rained.", "x-2: It snowed."), read("x.warc", warc));
    assertEquals(
        List.of("x-1: It rained.", "x-2: It snowed."),
        read("x.warc.gz", gzip(warc.getBytes(UTF_8))));
  }

  @Test
  void cutWarcIsAnError() throws IOException {
    String warc = response("https://news.example/1", "200 OK", "text/plain", "It rained.");
    List<String> found = read("x.warc", warc + warc.substring(0, warc.length() - 30));
    assertEquals("x-1: It rained.", found.getFirst());
    assertEquals(2, found.size());
    assertTrue(found.getLast().startsWith(name("x.warc")), found.getLast());
  }

  private static String response(String url, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return "WARC/1.0\r\n"
        + "WARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427>\r\n"
        + "WARC-Date: 2020-01-01T00:00:00Z\r\n"
        + "WARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static void member(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private String name(String file) {
    return dir.resolve(file).toString();
  }

  private List<String> read(String file, String text) throws IOException {
    return read(file, text.getBytes(UTF_8));
  }

  private List<String> read(String file, byte[] bytes) throws IOException {
    Path path = Files.write(dir.resolve(file), bytes);
    return read(path.toString(), Format.AUTO, FieldMap.STANDARD);
  }

  private static List<String> read(String name, Format format, FieldMap map) {
    List<String> found = new ArrayList<>();
    try (Inputs inputs =
        Inputs.open(List.of(name), format, map, new ByteArrayInputStream(new byte[0]))) {
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
