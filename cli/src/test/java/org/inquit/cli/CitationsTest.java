package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.search.ArticleSummary;
import org.inquit.search.StatementHit;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-04-02             | '"issued":{"date-parts":[[2019,4,2]]}'
          2019-04                | '"issued":{"date-parts":[[2019,4]]}'
          2019                   | '"issued":{"date-parts":[[2019]]}'
          2019-04-02..2019-04-09 | '"issued":{"date-parts":[[2019,4,2],[2019,4,9]]}'
          """)
  void cslDatesAreAsExactAsWhatIsKnown(String published, String issued) throws IOException {
    String csl = csl(hit("Weir", published));
    assertTrue(csl.contains(issued), csl);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-04-02 | 'year = {2019},  month = apr,  day = {2},'
          2019-04    | 'year = {2019},  month = apr,'
          2019       | 'year = {2019},'
          """)
  void bibtexDatesAreAsExactAsWhatIsKnown(String published, String fields) throws IOException {
    String entry = bibtex(hit("Weir", published)).replace("\n", "");
    assertTrue(entry.contains(fields + "  note"), entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50% & $3_000 #1   | 50\\% \\& \\$3\\_000 \\#1
          {braces}          | \\{braces\\}
          a~b^c             | a\\textasciitilde{}b\\textasciicircum{}c
          back\\slash       | back\\textbackslash{}slash
          Überfluß – “ja”   | Überfluß – “ja”
          """)
  void bibtexEscapesWhatTexWouldTake(String title, String escaped) throws IOException {
    String entry = bibtex(hit(title, "2019"));
    assertTrue(entry.contains("  title = {" + escaped + "},\n"), entry);
  }

  @Test
  void whatIsUnknownIsLeftOut() throws IOException {
    assertEquals(
        """
        @article{w_1-1,
          note = {The weir broke (unknown speaker; characters 4-10, 12-18)},
        }

        """,
        bibtex(bare()));
    assertEquals(
        """
        [
        {"id":"w 1-1","type":"article-newspaper",\
        "note":"The weir broke (unknown speaker; characters 4-10, 12-18)",\
        "custom":{"article":"w 1","speaker":null,"spans":[[4,10],[12,18]]}}
        ]
        """,
        csl(bare()));
  }

  @Test
  void aNoteTellsWhoSaidItForWhomAndWhen() {
    assertEquals(
        "“The weir broke” (Ada Brook, for River Trust, said April 2019; characters 0-14)",
        CitedWords.of(hit("Weir", "2019")));
  }

  private static StatementHit hit(String title, String published) {
    Statement statement =
        new Statement(
            "w-1",
            Statement.Kind.DIRECT,
            List.of(new Span(0, 14)),
            null,
            new Statement.Speaker(
                "Ada Brook", "Brook", new Span(20, 25), Statement.Tier.NAME, List.of()),
            new Statement.Behalf("River Trust", "trust"),
            new Statement.Said(DateSpan.parse("2019-04"), Statement.Said.Basis.TEXT),
            "rule",
            1);
    Published date = new Published(DateSpan.parse(published), Published.Basis.HEADER, null);
    ArticleSummary article = new ArticleSummary("w", title, "River Post", "Tom Vale", date, null);
    return new StatementHit(
        statement, "The weir\nbroke", article, List.of(), 1, null, null, null, List.of());
  }

  private static StatementHit bare() {
    Statement statement =
        new Statement(
            "w 1-1",
            Statement.Kind.REPORTED,
            List.of(new Span(4, 10), new Span(12, 18)),
            null,
            null,
            null,
            null,
            "rule",
            1);
    ArticleSummary article = new ArticleSummary("w 1", null, null, null, null, null);
    return new StatementHit(
        statement, "The weir broke", article, List.of(), 1, null, null, null, List.of());
  }

  private static String csl(StatementHit hit) throws IOException {
    return written(ExportFormat.CSL, hit);
  }

  private static String bibtex(StatementHit hit) throws IOException {
    return written(ExportFormat.BIBTEX, hit);
  }

  private static String written(ExportFormat format, StatementHit hit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.sheet(out).writeAll(List.of(hit), json -> {});
    return out.toString(StandardCharsets.UTF_8);
  }
}
