package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static final String BODY =
      "“Rain,” said Ana Reyes.\n\nShe added that “wind” may come, and the sea would rise.";
  private static final AnnotatedArticle ANNOTATED =
      new AnnotatedArticle(
          new Article(
              "sea",
              "-",
              null,
              "A wet week",
              "Coast Daily",
              "Bo Lund",
              "en",
              null,
              null,
              List.of(),
              List.of(),
              BODY),
          List.of(
              statement("sea-1", Kind.DIRECT, "Rain", "Ana Reyes", Tier.NAME),
              statement("sea-2", Kind.MIXED, "“wind” may come", "She", Tier.PRONOUN)),
          List.of(),
          List.of(),
          List.of());

  @Test
  void numbersTheStatementsInTheText() {
    Paper paper = new Paper(40, Ink.PLAIN);
    assertEquals(
        """
        A wet week
        Coast Daily · Bo Lund · undated · sea

        “Rain[1],” said Ana Reyes.

        She added that “wind” may come[2], and
        the sea would rise.

        [1] Ana Reyes
        [2] Ana Reyes (“She”)
        """,
        new ArticlePage(new RecordView(paper), paper).human(ANNOTATED));
  }

  @Test
  void listsWhatIsSaid() {
    assertEquals(
        """
        A wet week
        Coast Daily · Bo Lund · undated · sea

          “Rain”
            Ana Reyes
            sea-1

          “wind” may come
            Ana Reyes (“She”)
            sea-2
        """,
        new RecordView(new Paper(60, Ink.PLAIN)).human(ANNOTATED));
  }

  @Test
  void givesATableARowAStatement() {
    assertEquals(
        List.of(
            List.of("sea-1", "sea", "direct", "", "Ana Reyes", "name", "", "Rain"),
            List.of("sea-2", "sea", "mixed", "", "Ana Reyes", "pronoun", "", "“wind” may come")),
        new RecordView(new Paper(60, Ink.PLAIN)).cells(ANNOTATED));
  }

  private static Statement statement(String id, Kind kind, String text, String surface, Tier tier) {
    Speaker speaker = new Speaker("Ana Reyes", surface, span(surface), tier, List.of(surface));
    return new Statement(id, kind, List.of(span(text)), null, speaker, null, null, "rule", 0.5);
  }

  private static Span span(String text) {
    int start = BODY.indexOf(text);
    return new Span(start, start + text.length());
  }
}
