package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inquit.search.ArticleHit;
import org.inquit.search.ArticleSummary;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private static final ArticleHit HIT =
      new ArticleHit(
          new ArticleSummary(
              "7", "Ferry late", "Coast Daily", null, null, "https://coast.example/7"),
          "The ferry left late.",
          new Span(40, 60),
          List.of(new Span(44, 49)),
          List.of(new Span(0, 5)),
          2,
          List.of());
  private static final ArticleView PLAIN = new ArticleView(new Paper(80, Ink.PLAIN));

  @Test
  void showsTheHeadlineAndThePartThatAnswers() {
    assertEquals(
        """
        Ferry late
            … The ferry left late.
            Coast Daily · undated · 7
        """,
        PLAIN.human(HIT));
  }

  @Test
  void marksWordsByTheirPlaceInTheBody() {
    String page = new ArticleView(new Paper(80, Ink.COLOR)).human(HIT);
    assertEquals(
        "    … The " + Ink.COLOR.match("ferry") + " left late.", page.lines().toList().get(1));
  }

  @Test
  void writesSpansAsJson() {
    JsonFields fields = json -> PLAIN.json(HIT, json);
    assertEquals(
        """
        {"type":"article","article":"7","title":"Ferry late","source":"Coast Daily",\
        "published":null,"url":"https://coast.example/7","excerpt":"The ferry left late.",\
        "excerptSpans":[[40,60]],"highlights":[[44,49]],"titleHighlights":[[0,5]],"score":2.0}\
        """,
        new String(fields.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void fillsATable() {
    assertEquals(
        List.of(
            List.of(
                "7",
                "",
                "Coast Daily",
                "Ferry late",
                "The ferry left late.",
                "https://coast.example/7")),
        PLAIN.cells(HIT));
  }
}
