package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=author content="Ann Lee">           | Ann Lee
          <meta property=author content=" Ann Lee ">     | Ann Lee
          <meta itemprop=author content="Ann Lee">       | Ann Lee
          <meta name=" AUTHOR " content="Ann Lee">       | Ann Lee
          <meta name=author content="Ann &amp; Bo">      | Ann & Bo
          <meta name=author content=" ">                 |
          <meta name=author>                             |
          <meta content="Ann Lee">                       |
          <meta http-equiv=author content="Ann Lee">     |
          """)
  void fieldIsNamedByNamePropertyOrItem(String meta, String value) {
    assertEquals(value, fields(meta).first("author"));
  }

  @Test
  void valuesKeepTheirOrder() {
    MetaFields fields =
        fields("<meta name=tag content=b><meta property=tag content=a><meta name=tag content=b>");
    assertEquals(List.of("b", "a", "b"), fields.all("tag"));
    assertEquals("b", fields.first("tag"));
  }

  @Test
  void unknownNamesHaveNoValues() {
    assertEquals(List.of(), fields("").all("tag"));
    assertNull(fields("").first("tag"));
  }

  @Test
  void oneElementMayFillTwoFields() {
    MetaFields fields = fields("<meta name=title property=og:title content=Quay>");
    assertEquals("Quay", fields.first("title"));
    assertEquals("Quay", fields.first("og:title"));
  }

  private static MetaFields fields(String html) {
    return MetaFields.of(Jsoup.parse(html).select("meta"));
  }
}
