package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quay to close - The Herald  | Quay to close          | Quay to close
          QUAY TO CLOSE               | Quay to close          | Quay to close
          Quay to close               | Quay to close, at last | Quay to close, at last
          Quay to close               | News; Quay to close    | Quay to close
          Quay to close               | Coast: Quay to close   | Coast: Quay to close
          Quay to close               | Ferries; Rain          | Quay to close
          Quay to close               | Other story            | Other story
          Quay to close               | Ad                     | Quay to close
          Quay to close               | ''                     | Quay to close
          ''                          | Quay to close          | Quay to close
          ''                          | Ferries; Rain          |
          ''                          | ''                     |
          Quay to close: what it means for the coast, explained | Quay to close | Quay to close
          Quay "to" close…            | Quay “to” close        | Quay “to” close
          """)
  void headingThatAgreesWithTheTitle(String stated, String headings, String headline) {
    assertEquals(headline, find("", stated == null ? "" : stated, headings));
  }

  @Test
  void headlineOfTheDataWinsOverTheSectionBeforeIt() {
    String meta = "<meta property=og:title content='Opinion | Why the quay must close'>";
    assertEquals(
        "Why the quay must close",
        find(
            meta + "<meta name=twitter:title content='Why the quay must close'>",
            "",
            "Opinion Why the quay must close"));
  }

  @Test
  void headingThatIsTheSiteIsNone() {
    String site = "<meta property=og:site_name content='The Westport Herald'>";
    String title = "The Westport Herald - Quay to close";
    assertEquals(title, find(site, title, "The Westport Herald; Ferries"));
    assertEquals("The Westport Herald", find("", title, "The Westport Herald; Ferries"));
  }

  @Test
  void openGraphComesBeforeTheTitleOfThePage() {
    String meta = "<meta property=og:title content='Quay to close'>";
    assertEquals("Quay to close", find(meta, "Other title", ""));
    assertEquals("Other title", find("", "Other title", ""));
    assertEquals(
        "Quay to close", find("<meta name=twitter:title content='Quay to close'>", "Other", ""));
  }

  /** Under the name of a section as heading of the first rank, the headline may be a lower one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quay to close          | Harbour news  | Quay to close          | Quay to close
          Quay to close          | Harbour news  | Ferries; QUAY TO CLOSE | QUAY TO CLOSE
          Quay to close          | Quay to close | Ferries                | Quay to close
          Quay to close - Herald | Quay to close | Quay to close - Herald | Quay to close
          Quay to close - Herald | Harbour news  | Quay to close          | Harbour news
          Quay to close          | Harbour news  | Ferries                | Harbour news
          Quay                   | Harbour news  | Quay                   | Harbour news
          """)
  void lowerHeadingThatIsTheTitle(String stated, String first, String lower, String headline) {
    assertEquals(headline, find("", stated, first, lower));
  }

  private static String find(String metas, String pageTitle, String headings) {
    return find(metas, pageTitle, headings, "");
  }

  private static String find(String metas, String pageTitle, String headings, String lower) {
    return Headline.find(
        MetaFields.of(Jsoup.parse(metas).select("meta")),
        LinkedData.of(List.of()),
        pageTitle,
        list(headings),
        list(lower));
  }

  private static List<String> list(String headings) {
    return headings.isEmpty() ? List.of() : List.of(headings.split("; "));
  }
}
