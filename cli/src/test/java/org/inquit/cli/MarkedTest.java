package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, where it begins, the spans to mark, and the text with these in angles. */
class MarkedTest {
  @ParameterizedTest
  @CsvSource({
    "the old ferry, 0, 4-7, the <old> ferry",
    "the old ferry, 0, 0-3 8-13, <the> old <ferry>",
    "the old ferry, 100, 104-107, the <old> ferry",
    "the old ferry, 100, 90-103, <the> old ferry",
    "the old ferry, 100, 108-150, the old <ferry>",
    "the old ferry, 100, 10-50 300-310, the old ferry",
    "the old ferry, 0, 4-13 8-13, the <old ferry>",
    "the old ferry, 0, 4-10 8-13, the <old fe><rry>",
    "the old ferry, 0, '', the old ferry",
  })
  void marksWhatFallsInside(String text, int start, String spans, String expected) {
    String marked = Marked.text(text, start, spans(spans), Ink.COLOR);
    assertEquals(expected, marked.replace("\u001b[1;31m", "<").replace("\u001b[0m", ">"));
    assertEquals(text, Marked.text(text, start, spans(spans), Ink.PLAIN));
  }

  @Test
  void keepsControlCharactersOffTheTerminal() {
    assertEquals(
        "a\ufffd" + Ink.COLOR.match("\ufffdb"),
        Marked.text("a\u001b\u0007b", 0, List.of(new Span(2, 4)), Ink.COLOR));
  }

  private static List<Span> spans(String written) {
    List<Span> spans = new ArrayList<>();
    Stream.of(written.split(" "))
        .filter(s -> !s.isEmpty())
        .map(s -> s.split("-"))
        .forEach(s -> spans.add(new Span(Integer.parseInt(s[0]), Integer.parseInt(s[1]))));
    return spans;
  }
}
