package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.article.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no plain web pages: AMP, made for printing, and frames. */
class SavedPagesTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "The harbour board agreed on Monday to close the northern quay for repairs that are"
              + " expected to last until the end of the autumn, its chairwoman said on the day.",
          "Fishermen had asked the board to wait for the winter, when fewer boats leave the port,"
              + " but engineers warned that the wall could give way in the first heavy storm.",
          "“We cannot promise that the old stones will hold,” the chief engineer told the members,"
              + " adding that the ferries would be moved to the southern pier for the time.",
          "The board will meet again next week to decide who is to pay for the cranes and for the"
              + " lights that the pilots have been asking for since the accident two years ago.");

  private static final String BODY = String.join("\n\n", PARAGRAPHS);
  private static final String MARKED = "<p>" + String.join("</p><p>", PARAGRAPHS) + "</p>";
  private static final String HEADLINE = "Northern quay of harbour to close for repairs";

  @Test
  void anAmpPageIsReadWithoutItsAdvertisementsAndMenus() {
    String ad = "<amp-ad type=x><div placeholder>Advertisement. Buy now.</div></amp-ad>";
    Page page =
        read(
            """
            <html amp><head><title>%s - The Westport Herald</title>
            <link rel=canonical href=https://herald.example/2019/06/04/quay></head><body>
            <amp-sidebar layout=nodisplay><ul><li>Home<li>Sport</ul></amp-sidebar>
            <amp-consent><div>This site uses cookies. It does so to know you.</div></amp-consent>
            <article><h1>%s</h1><p class=byline>By Ann Lee</p><time>4 June 2019</time>
            <figure><amp-img src=a.jpg></amp-img><figcaption>The quay. Photo: Bo Ray</figcaption>
            </figure>%s<amp-social-share type=x></amp-social-share>
            <amp-embed type=y><p>You may also like these stories. They are paid for.</p></amp-embed>
            </article><footer>© 2019 The Westport Herald</footer></body></html>
            """
                .formatted(HEADLINE, HEADLINE, MARKED.replace("</p><p>“", "</p>" + ad + "<p>“")));
    assertAll(
        () -> assertEquals(BODY, page.body()),
        () -> assertEquals(HEADLINE, page.title()),
        () -> assertEquals("Ann Lee", page.author()),
        () -> assertEquals("2019-06-04", page.stamp().value().toString()),
        () -> assertEquals("https://herald.example/2019/06/04/quay", page.url()),
        () -> assertEquals(List.of("The quay. Photo: Bo Ray"), page.captions()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<hr><p>URL: https://herald.example/news/quay</p><p>Printed on 9 November 2026 10:15</p>",
        "<p>https://herald.example/news/quay</p><p>© 2019 The Westport Herald</p>",
        "<p>Copyright 2019 The Westport Herald. All rights reserved.</p>",
        "<p>Printed 9 November 2026</p>",
        ""
      })
  void aPageMadeToBePrintedIsReadWithoutItsHeadAndFoot(String foot) {
    String head = "<p>The Westport Herald</p><h1>%s</h1><p>By Ann Lee</p><p>4 June 2019</p>";
    Page page =
        read(
            "<html><head><title>Print: %s</title></head><body onload=window.print()>"
                    .formatted(HEADLINE)
                + head.formatted(HEADLINE)
                + MARKED
                + foot
                + "<p><a href=javascript:window.close()>Close window</a></p></body></html>");
    assertAll(
        () -> assertEquals(BODY, page.body()),
        () -> assertEquals(HEADLINE, page.title()),
        () -> assertEquals("Ann Lee", page.author()),
        () -> assertEquals("2019-06-04", page.stamp().value().toString()));
  }

  @Test
  void theDayOfPrintingIsNoneOfPublication() {
    String foot = "<p>Printed on 9 November 2026 10:15</p>";
    Page page = read("<title>Quay</title><h1>" + HEADLINE + "</h1>" + MARKED + foot);
    assertEquals(null, page.stamp());
  }

  @Test
  void whatIsSaidToThoseWithoutFramesIsRead() {
    Page page = read(frameset("<h1>" + HEADLINE + "</h1><p>4 June 2019</p>" + MARKED));
    assertAll(
        () -> assertEquals(BODY, page.body()),
        () -> assertEquals(HEADLINE, page.title()),
        () -> assertEquals("2019-06-04", page.stamp().value().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Your browser shows no frames.",
        "<p>See <a href=news.html>the page</a> instead.</p>"
      })
  void aNoticeThatThereAreFramesIsNoArticle(String notice) {
    assertEquals("", read(frameset(notice)).body());
  }

  @Test
  void aFrameWrittenIntoThePageIsReadWhereThePageIsNoArticle() {
    String frame = "<iframe srcdoc='%s'></iframe>".formatted(MARKED);
    Page page = read("<title>%s - Herald</title><body>%s".formatted(HEADLINE, frame));
    assertEquals(BODY, page.body());
    assertEquals(BODY, read("<body>" + MARKED + "<iframe srcdoc='It rained.'>").body());
  }

  private static String frameset(String without) {
    return "<html><head><title>The Westport Herald</title></head><frameset cols='20%,80%'>"
        + "<frame src=menu.html><frame src=news.html><noframes><body>"
        + without
        + "</body></noframes></frameset></html>";
  }

  private static Page read(String html) {
    return HtmlReader.read(html, null);
  }
}
