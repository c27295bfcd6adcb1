package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inquit.name.Aliases;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {
  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void open() {
    archive = TestArchive.open(folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource({
    "BY, Maria Keller 2; Jon Keller 1; Yousef al-Kareem 1",
    "KIND, reported 3; direct 2",
    "FOR, Northern Harbour Board 1",
    "SOURCE, Evening Star 2; Coast Gazette 1",
  })
  void countsAmongStatements(QueryField field, String counts) {
    assertEquals(counts, print(archive.statements().facet(field)));
  }

  @ParameterizedTest
  @CsvSource({"ORG, Northern Harbour Board 1", "SOURCE, Coast Gazette 1; Evening Star 1"})
  void countsAmongArticles(QueryField field, String counts) {
    assertEquals(counts, print(archive.articles().facet(field)));
  }

  @Test
  void countsOnlyWhatAnswers() {
    List<Tally> tallies =
        archive.statements().query("by:Keller kind:direct").facet(QueryField.BY).tallies();
    assertEquals("Jon Keller 1", print(tallies));
    assertEquals(Map.of(2019, 1L), tallies.getFirst().years());
  }

  @Test
  void refusesToCountWhatHasNoValues() {
    assertThrows(QueryException.class, () -> archive.statements().facet(QueryField.ABOUT));
    assertThrows(QueryException.class, () -> archive.articles().facet(QueryField.BY));
  }

  @Test
  void joinsSpellingsOfOneSpeaker() {
    List<Tally> groups =
        new NameTallies(QueryField.BY, Aliases.none())
            .grouped(
                List.of(
                    tally("Yousef al-Kareem", 3),
                    tally("Jon Keller", 2),
                    tally("Yusuf Karim", 2),
                    tally("Keller", 1)));
    assertEquals("Yousef al-Kareem 5; Jon Keller 2; Keller 1", print(groups));
    assertEquals(List.of("Yousef al-Kareem", "Yusuf Karim"), groups.getFirst().spellings());
    assertEquals(3, archive.statements().who().tallies().size());
  }

  @Test
  void keepsVagueAndUndatedApartInATimeline() {
    Timeline all = archive.statements().timeline();
    assertEquals(
        "[2019-04 1, 2019-06 1]",
        all.periods(Timeline.Unit.MONTH).stream()
            .filter(p -> p.certain() > 0)
            .map(p -> p.days() + " " + p.certain())
            .toList()
            .toString());
    assertEquals(1, all.vague(Timeline.Unit.MONTH));
    assertEquals(2, all.undated());
    assertEquals(3, all.periods(Timeline.Unit.YEAR).getFirst().certain());
    assertEquals(2, archive.articles().timeline().periods(Timeline.Unit.DAY).size());
  }

  @Test
  void explainsAQuestion() {
    Explanation explanation = archive.statements().query("by:keller autumn \"no\" )").explain();
    assertTrue(explanation.understood().contains("Maria Keller (weak)"), explanation.understood());
    assertEquals(List.of(3L, 0L, 2L), explanation.clauses().stream().map(c -> c.count()).toList());
    assertEquals(1, explanation.repairs().size());
    assertEquals(0, explanation.total());
    assertNull(explanation.first());
  }

  @Test
  void showsTheEvidenceOfAStatement() {
    Evidence evidence = archive.why("port2-1").orElseThrow();
    assertTrue(evidence.context().endsWith("for IT systems."), evidence.context());
    assertTrue(evidence.context().contains("Jon Keller laughed"));
    assertTrue(archive.why("port2-9").isEmpty());
  }

  @Test
  void listsSpellingsOrTheNearestNames() {
    KnownName name = archive.names("Yusuf Karim").getFirst();
    assertEquals(new KnownName("Yousef al-Kareem", MatchClass.FOLDED, 1, 0), name);
    assertNull(archive.names("Maria Okafor").getFirst().match());
    assertEquals(List.of(), archive.names("Zzyzx"));
  }

  private static Tally tally(String name, int count) {
    return Tally.of(name, new java.util.TreeMap<>(), count);
  }

  private static String print(Facet facet) {
    return print(facet.tallies());
  }

  private static String print(List<Tally> tallies) {
    return String.join(
        "; ", tallies.stream().map(tally -> tally.value() + " " + tally.count()).toList());
  }
}
