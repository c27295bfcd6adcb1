package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <frameset><frame src=a.html><frame src=b.html></frameset> | a.html; b.html
          <iframe src=' https://cms.example/1 '></iframe>           | https://cms.example/1
          <iframe src=a.html></iframe><iframe src=a.html></iframe>  | a.html
          <iframe src=about:blank></iframe><iframe src=''></iframe> | ''
          <iframe src='data:text/html,Rain'></iframe>               | ''
          <iframe srcdoc=Rain></iframe><p>Rain</p>                  | ''
          """)
  void addressesOfWhatIsShown(String html, String addresses) {
    assertEquals(addresses, String.join("; ", Frames.addresses(Jsoup.parse(html))));
    assertEquals(addresses, String.join("; ", HtmlReader.frames(html)));
  }

  @Test
  void whatIsWrittenForFrames() {
    Document page =
        Jsoup.parse("<frameset><frame src=a><noframes><p>Rain</p></noframes></frameset>");
    assertEquals(List.of("<p>Rain</p>"), Frames.written(page));
    assertEquals(
        List.of("<p>Rain", "Sun"),
        Frames.written(
            Jsoup.parse(
                "<iframe srcdoc='<p>Rain'></iframe><iframe srcdoc=' '></iframe>"
                    + "<iframe src=a></iframe><iframe srcdoc=Sun></iframe>")));
  }

  @ParameterizedTest
  @CsvSource({"<frameset><frame src=a></frameset>", "<body class=x><p>Sun", "Sun"})
  void whatIsFilledInIsTheBody(String html) {
    Document page = Jsoup.parse(html);
    Frames.fill(page, "<p>Rain</p>");
    assertEquals("body", page.body().normalName());
    assertEquals("Rain", page.text());
    assertEquals(List.of(), page.select("frameset"));
  }
}
