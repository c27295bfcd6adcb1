package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {
  @ParameterizedTest
  @CsvSource({
    "script, true",
    "style, true",
    "select, true",
    "video, true",
    "head, true",
    "p, false",
    "figure, false",
    "marquee, false"
  })
  void someElementsAreNeverSeen(String tag, boolean unseen) {
    assertEquals(unseen, Tags.unseen(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "p, p, true",
    "h2, h3, true",
    "h1, h2, false",
    "td, th, true",
    "li, p, false",
    "section, article, true",
    "figcaption, caption, true",
    "marquee, span, true",
    "marquee, p, false"
  })
  void elementsOfOneClassShareANumber(String one, String other, boolean same) {
    assertEquals(same, Tags.of(one) == Tags.of(other), one + " and " + other);
  }
}
