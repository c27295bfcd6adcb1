package org.inquit.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarcTest {
  private static final String URL = "https://news.example/rain";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 OK        | text/plain                      | It rained.        | x-1: It rained.
          200 OK        | TEXT/PLAIN                      | It rained.        | x-1: It rained.
          200 OK        | text/html                       | <p>It rained.</p> | x-1: It rained.
          200 OK        | application/xhtml+xml           | <p>It rained.</p> | x-1: It rained.
          200 OK        | text/plain; charset=iso-8859-1  | Caf\u00e9.        | x-1: Caf\u00e9.
          200 OK        | text/css                        | p {}              | ''
          200 OK        | application/json                | {}                | ''
          204 Empty     | text/plain                      | It rained.        | ''
          301 Moved     | text/html                       | <p>It rained.</p> | ''
          500 Broken    | text/plain                      | It rained.        | ''
          """)
  void onlyPagesThatWereServedWellAreRead(String status, String type, String body, String found)
      throws IOException {
    assertEquals(found, String.join(";", read(response(status, type, body))));
  }

  @Test
  void recordsThatAreNoResponsesArePassedOver() throws IOException {
    String page = response("200 OK", "text/plain", "It rained.");
    String request =
        record("request", "application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n");
    String info = record("warcinfo", "application/warc-fields", "software: none\r\n");
    assertEquals(List.of("x-1: It rained."), read(info + request + page));
  }

  @Test
  void convertedTextsAreRead() throws IOException {
    assertEquals(
        List.of("x-1: It rained."), read(record("conversion", "text/plain", "It rained.")));
  }

  @Test
  void pagesAreCountedAndNotRecords() throws IOException {
    String picture = response("200 OK", "image/png", "x");
    String page = response("200 OK", "text/plain", "It rained.");
    assertEquals(
        List.of("x-1: It rained.", "x-2: It rained."), read(picture + page + picture + page));
  }

  @Test
  void pageKeepsItsAddress() throws IOException {
    try (Warc warc = warc(response("200 OK", "text/html", "<p>It rained.</p>"))) {
      assertEquals(URL, ((Outcome.Read) warc.next().read()).article().url());
    }
  }

  @Test
  void originIsThePlaceInTheArchive() throws IOException {
    String first = response("200 OK", "text/plain", "It rained.");
    try (Warc warc = warc(first + response("200 OK", "text/plain", " "))) {
      assertEquals("x.warc@0", warc.next().origin());
      assertEquals("x.warc@" + first.length(), warc.next().origin());
    }
  }

  @Test
  void aRecordOfTwoTypesEndsTheArchive() throws IOException {
    String good = response("200 OK", "text/plain", "It rained.");
    String twice =
        good.replace("WARC-Type: response", "WARC-Type: response\r\nWARC-Type: metadata");
    try (Warc warc = warc(good + twice)) {
      assertEquals("x.warc@0", warc.next().origin());
      assertTrue(
          assertThrows(IOException.class, warc::next)
              .getMessage()
              .startsWith("not a WARC record: "));
    }
  }

  private static String response(String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", "application/http;msgtype=response", http);
  }

  private static String record(String kind, String type, String content) {
    return "WARC/1.0\r\nWARC-Type: "
        + kind
        + "\r\nWARC-Record-ID: <urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427>\r\n"
        + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: "
        + URL
        + "\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + content.length()
        + "\r\n\r\n"
        + content
        + "\r\n\r\n";
  }

  private static List<String> read(String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (Warc warc = warc(text)) {
      for (RawRecord r = warc.next(); r != null; r = warc.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }

  private static Warc warc(String text) throws IOException {
    return new Warc(
        new Source("x.warc", "x", false, null),
        new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
  }
}
