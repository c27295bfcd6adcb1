package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTest {
  private static final String RUSSIAN = "Совет соберётся на следующей неделе.";

  @Test
  void charsetOfTheHeaderIsBelieved() {
    Whole whole = whole(RUSSIAN.getBytes(Charset.forName("KOI8-R")), Format.TEXT, "KOI8-R");
    assertEquals(RUSSIAN, article(whole).body());
    assertEquals("ru", article(whole).language());
  }

  @Test
  void pageTellsItsCharsetWhereNoHeaderDoes() {
    String page = "<html><head><meta charset=windows-1251></head><body><p>" + RUSSIAN;
    Whole whole = whole(page.getBytes(Charset.forName("windows-1251")), Format.HTML, null);
    assertEquals(RUSSIAN, article(whole).body());
  }

  @Test
  void headerWinsOverThePage() {
    String page = "<html><head><meta charset=windows-1252></head><body><p>" + RUSSIAN;
    Whole whole = whole(page.getBytes(Charset.forName("KOI8-R")), Format.HTML, "KOI8-R");
    assertEquals(RUSSIAN, article(whole).body());
  }

  @Test
  void textDoesNotTellItsCharset() {
    String text = "The line charset=windows-1251 is only a text: café.";
    assertEquals(text, article(whole(text.getBytes(UTF_8), Format.TEXT, null)).body());
  }

  @Test
  void recordMayBeReadAgain() {
    Whole whole = whole("It rained.".getBytes(UTF_8), Format.TEXT, null);
    assertEquals(whole.read(), whole.read());
    assertEquals("a.txt", whole.origin());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | TEXT | EMPTY    | a.txt: holds no text
          ' '                           | HTML | EMPTY    | a.txt: holds no text
          <html><body></body></html>    | HTML | EMPTY    | a.txt: holds no article
          <script>rain()</script>       | HTML | EMPTY    | a.txt: holds no article
          <iframe src=b.html></iframe>  | HTML | EMPTY    | 'a.txt: holds no article, only frames: b.html'
          <a href=/>Home</a><iframe src=b></iframe> | HTML | EMPTY | 'a.txt: holds no article, only frames: b'
          <frameset><frame src=b><frame src=c><frame src=d><frame src=e></frameset> | HTML | EMPTY | 'a.txt: holds no article, only frames: b, c, d'
          """)
  void whatHoldsNothingIsEmpty(String text, Format format, Rejection.Kind kind, String reason) {
    Rejection rejection = rejection(whole(text.getBytes(UTF_8), format, null));
    assertEquals(kind, rejection.kind());
    assertEquals(reason, rejection.toString());
  }

  @Test
  void binaryDataAreRejected() {
    Rejection rejection = rejection(whole(new byte[] {1, 2, 3, 'a', 0}, Format.TEXT, null));
    assertEquals(Rejection.Kind.REJECTED, rejection.kind());
    assertEquals("not a text: binary data", rejection.reason());
  }

  @Test
  void sourceThatFailsIsARejection() {
    Source source =
        new Source(
            "a.txt",
            "a",
            true,
            () -> {
              throw new IOException("disk gone");
            });
    Rejection rejection = rejection(new Whole(source, Format.TEXT, null, null));
    assertEquals("a.txt: cannot be read: disk gone", rejection.toString());
  }

  @Test
  void datelineIsKeptWithItsAgency() {
    Article article =
        article(
            whole("BERLIN (Wire) - The cabinet met on Monday.".getBytes(UTF_8), Format.TEXT, null));
    assertEquals(new Dateline("BERLIN", "Wire"), article.dateline());
    assertEquals("Wire", article.source());
    assertNull(article(whole("It rained.".getBytes(UTF_8), Format.TEXT, null)).dateline());
  }

  @Test
  void dateOfTheAddressIsAPublicationDate() {
    Source source =
        new Source("a.html", "a", true, () -> new ByteArrayInputStream("<p>Rain.".getBytes(UTF_8)));
    String url = "https://news.example/2019/06/04/rain";
    Article article = article(new Whole(source, Format.HTML, url, null));
    assertEquals(url, article.url());
    assertEquals("2019-06-04", article.published().value().toString());
    assertEquals(Published.Basis.URL, article.published().basis());
    assertEquals("2019/06/04", article.published().text());
  }

  private static Whole whole(byte[] bytes, Format format, String declared) {
    Source source = new Source("a.txt", "a", true, () -> new ByteArrayInputStream(bytes));
    return new Whole(source, format, null, declared == null ? null : Charset.forName(declared));
  }

  private static Article article(Whole whole) {
    return ((Outcome.Read) whole.read()).article();
  }

  private static Rejection rejection(Whole whole) {
    return ((Outcome.Rejected) whole.read()).rejection();
  }
}
