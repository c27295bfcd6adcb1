package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.search.ArticleSummary;
import org.inquit.search.StatementHit;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareViewTest {
  private static final StatementHit RISING = hit("a-1", "the water rises", "2019-04-02");
  private static final StatementHit FALLING = hit("b-1", "the water falls at 水門", "2019-04-02");
  private static final StatementHit VAGUE = hit("b-2", "the water stands", "2019");
  private static final StatementHit UNDATED = hit("a-2", "there is water", null);

  @Test
  void ordersByTimeAndKeepsTheUndatedLast() {
    List<Moment> moments = Moment.inOrder(List.of(UNDATED, RISING), List.of(VAGUE, FALLING));
    assertEquals(List.of("2019", "2019-04-02", ""), moments.stream().map(Moment::said).toList());
    assertEquals(new Moment("2019-04-02", List.of(RISING), List.of(FALLING)), moments.get(1));
    assertEquals(new Moment("", List.of(UNDATED), List.of()), moments.get(2));
    assertEquals(List.of(), Moment.inOrder(List.of(), List.of()));
  }

  @Test
  void setsTwoSpeakersSideBySide() {
    assertEquals(
        """
        2 April 2019
        the water rises                │ the water falls at 水門
          Ada · a-1                    │   Ada · b-1
        """,
        view(64).human(new Moment("2019-04-02", List.of(RISING), List.of(FALLING))));
  }

  @Test
  void setsThemBelowEachOtherWhereALineIsShort() {
    assertEquals(
        """
        2 April 2019
        the water rises
          Ada · a-1
        the water falls at 水門
          Ada · b-1
        """,
        view(40).human(new Moment("2019-04-02", List.of(RISING), List.of(FALLING))));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 59, 60, 61, 80, 140})
  void fitsIntoTheTerminal(int columns) {
    StatementHit longer = hit("c-1", "water ".repeat(30) + "水".repeat(50), "2019");
    String page = view(columns).human(new Moment("2019", List.of(longer), List.of(longer, VAGUE)));
    assertTrue(page.lines().allMatch(line -> Columns.of(line) <= columns), page);
  }

  @Test
  void keepsItsColumnsBesideMarks() {
    Moment moment = new Moment("2019", List.of(VAGUE, RISING), List.of(FALLING));
    String marked = new CompareView("A", "B", new Paper(80, Ink.COLOR)).human(moment);
    assertEquals(view(80).human(moment), marked.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void fillsARowAStatement() {
    CompareView view = view(80);
    List<List<String>> rows = view.cells(new Moment("2019", List.of(RISING), List.of(VAGUE)));
    assertEquals(List.of("A", "B"), rows.stream().map(List::getFirst).toList());
    assertTrue(rows.stream().allMatch(row -> row.size() == view.columns().size()));
  }

  private static CompareView view(int columns) {
    return new CompareView("A", "B", new Paper(columns, Ink.PLAIN));
  }

  private static StatementHit hit(String id, String text, String said) {
    return new StatementHit(
        new Statement(
            id,
            Statement.Kind.REPORTED,
            List.of(new Span(0, text.length())),
            null,
            new Statement.Speaker(
                "Ada", "Ada", new Span(0, 1), Statement.Tier.NAME, List.of("Ada")),
            null,
            said == null
                ? null
                : new Statement.Said(DateSpan.parse(said), Statement.Said.Basis.TEXT),
            "rule",
            1),
        text,
        new ArticleSummary(id.substring(0, 1), null, null, null, null, null),
        List.of(),
        1,
        null,
        null,
        null,
        List.of());
  }
}
