package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained on 3 May 2015.   | 2017-05-18 | 3 May 2015=2015-05-03 absolute
          It rained on Tuesday.      | 2017-05-18 | Tuesday=2017-05-16 relative
          It rained on Tuesday.      |            | Tuesday=null relative
          It rained in May.          | 2017-05-18 | May=2017-05 relative
          It rained.                 | 2017-05-18 |
          """)
  void countsFromThePublication(String body, String published, String dates) {
    Published day =
        published == null
            ? null
            : new Published(DateSpan.parse(published), Published.Basis.METADATA, null);
    Article article =
        new Article("x", "-", null, null, null, null, "en", day, null, List.of(), List.of(), body);
    String found =
        Dates.of(article).stream()
            .map(DateMention::of)
            .map(
                d ->
                    d.span().in(body)
                        + "="
                        + d.value()
                        + (d.relative() ? " relative" : " absolute"))
            .collect(Collectors.joining("; "));
    assertEquals(dates == null ? "" : dates, found, body);
  }

  @Test
  void anEntityKeepsMentionsOfItsOwn() {
    List<Span> spans = new ArrayList<>(List.of(new Span(0, 4)));
    Entity entity = new Entity("Ana", spans);
    spans.clear();
    assertEquals(List.of(new Span(0, 4)), entity.mentions());
    assertThrows(UnsupportedOperationException.class, () -> entity.mentions().clear());
  }
}
