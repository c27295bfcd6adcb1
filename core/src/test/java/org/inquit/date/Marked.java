package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

/** A text with each of its dates in brackets. */
record Marked(String text) {
  /** Holds that the dates in brackets are found, no others, and that they have these values. */
  void assertHas(String published, String values) {
    String plain = text.replaceAll("[\\[\\]]", "");
    DateSpan known = published.equals("-") ? null : DateSpan.parse(published);
    List<DateExpression> found = new DateFinder().find(plain, DateAnchors.published(known));
    StringBuilder marked = new StringBuilder(plain);
    for (DateExpression date : found.reversed()) {
      marked.insert(date.span().end(), ']').insert(date.span().start(), '[');
    }
    assertEquals(text, marked.toString());
    String said =
        found.stream()
            .map(date -> date.value() == null ? "?" : date.value())
            .collect(Collectors.joining(" "));
    assertEquals(values == null ? "" : values, said, text);
  }
}
