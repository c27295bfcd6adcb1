package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  @Test
  void headingsOfTheFirstRankThatHoldText() {
    assertEquals(
        List.of("Quay to close", "Other"),
        marks("<h1> Quay <i>to</i> close</h1><h1><img></h1><h2>No</h2><h1>Other</h1>").headings());
  }

  @Test
  void lowerHeadingsAreThoseOfTheNextTwoRanks() {
    assertEquals(
        List.of("Quay to close", "Other"),
        marks("<h1>No</h1><h2>Quay <i>to</i> close</h2><h3></h3><h3>Other</h3><h4>No</h4>")
            .lowerHeadings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <link rel=canonical href=/a>                                | /a
          <LINK REL=Canonical HREF=/a>                                | /a
          <link rel=canonical href=/a><link rel=canonical href=/b>    | /a
          <link rel=canonical href=''><link rel=canonical href=/b>    | /b
          <link rel=alternate href=/a>                                | ''
          <a rel=canonical href=/a>x</a>                              | ''
          """)
  void firstCanonicalLinkIsTheAddress(String html, String address) {
    assertEquals(address, marks(html).canonical());
  }

  @Test
  void onlyLinkedDataAreKeptOfScripts() {
    Marks marks =
        marks(
            "<script>a</script><script type='application/json'>b</script>"
                + "<script type='APPLICATION/LD+JSON'>c</script>"
                + "<body><script type='application/ld+json'>d</script>");
    assertEquals(List.of("c", "d"), marks.scripts().stream().map(s -> s.data()).toList());
  }

  @Test
  void metaElementsCountInTheBodyToo() {
    assertEquals(2, marks("<meta name=a><body><p><meta itemprop=b></p>").metas().size());
  }

  private static Marks marks(String html) {
    return Marks.of(Jsoup.parse(html));
  }
}
