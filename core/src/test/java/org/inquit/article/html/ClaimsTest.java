package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.article.page.Markup.Claimed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private static final String SENTENCE = "The harbour board agreed on Monday to close the quay. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Northern quay to close              | true
          NORTHERN QUAY, to close!            | true
          Northern quay                       | true
          Northern                            | false
          Northern quay to close and more     | false
          Other story of the coast            | false
          """)
  void titleOrItsBeginIsKnown(String line, boolean title) {
    Claims claims = claims("<meta property=og:title content='Northern quay to close'>");
    assertEquals(title, claims.of(line).title(), line);
  }

  @Test
  void anyStatedTitleServes() {
    assertEquals(true, claims("<title>Quay to close - Herald</title>").of("Quay to close").title());
    assertEquals(true, claims("<title>Herald: Quay to close</title>").of("Quay to close").title());
    assertEquals(false, claims("<title>Herald: Quay to close</title>").of("to close").title());
    assertEquals(true, claims(data("headline", "Quay to close")).of("Quay to close").title());
    assertEquals(false, claims("<title>Quay</title>").of("Quay").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour board agreed on Monday to close it, and more was said. | true
          The harbour board agreed on                                        | true
          The harbour board                                                  | false
          A harbour board agreed on Monday to close it.                      | false
          """)
  void descriptionMayBeCut(String line, boolean description) {
    Claims claims =
        claims("<meta name=description content='The harbour board agreed on Monday to close…'>");
    assertEquals(description, claims.of(line).description(), line);
  }

  @Test
  void statedBodyHoldsItsLinesAndNoOthers() {
    String body = SENTENCE.repeat(4) + "It rained.";
    Claims claims = claims(data("articleBody", body));
    assertEquals(1, claims.of(SENTENCE).body());
    assertEquals(1, claims.of("It rained").body());
    assertEquals(-1, claims.of("Read more about the coast").body());
    assertEquals(-1, claims.of("It").body());
  }

  @Test
  void shortBodyIsATeaserAndNoBody() {
    Claims claims = claims(data("articleBody", SENTENCE));
    assertEquals(0, claims.of(SENTENCE).body());
  }

  @Test
  void pageWithoutMetadataClaimsNothing() {
    assertEquals(Claimed.NOTHING, claims("").of("Northern quay to close"));
  }

  private static String data(String key, String value) {
    return "<script>{\"@type\":\"Article\",\"" + key + "\":\"" + value + "\"}</script>";
  }

  private static Claims claims(String head) {
    Document page = Jsoup.parse(head);
    return Claims.of(
        MetaFields.of(page.select("meta")), LinkedData.of(page.select("script")), page.title());
  }
}
