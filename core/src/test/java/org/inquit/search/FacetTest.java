package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacetTest extends MuseumQuestions {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          BY     | *                   | Anna Lindqvist 2, Pavel Orlov 2, Ingrid Moreau 1, Orlov 1
          BY     | roof                | Anna Lindqvist 2, Pavel Orlov 2
          BY     | kind:direct         | Anna Lindqvist 1
          BY     | published:2019      | Ingrid Moreau 1, Orlov 1
          BY     | submarine           |
          FOR    | *                   | City Museum Trust 1
          KIND   | *                   | reported 5, direct 1
          KIND   | by:Orlov            | reported 3
          TIER   | *                   | name 6
          SOURCE | *                   | Coast Gazette 2, Evening Star 2
          SOURCE | by:"Pavel Orlov"    | Coast Gazette 1, Evening Star 1
          ORG    | *                   | City Museum Trust 2
          ORG    | -source:star        |
          PERSON | *                   |
          TAG    | *                   |
          """)
  void countsAmongStatements(QueryField field, String asked, String counts) {
    assertEquals(counts == null ? "" : counts, print(statements(asked).facet(field)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          SOURCE | *                   | Evening Star 2, Coast Gazette 1
          SOURCE | gallery             | Evening Star 2, Coast Gazette 1
          SOURCE | gallery -published:2020-01 | Coast Gazette 1, Evening Star 1
          SOURCE | kind:direct         | Coast Gazette 1
          ORG    | *                   | City Museum Trust 1
          """)
  void countsAmongArticles(QueryField field, String asked, String counts) {
    assertEquals(counts, print(archive.articles().query(asked).facet(field)));
  }

  @ParameterizedTest
  @EnumSource(
      value = QueryField.class,
      names = {"ABOUT", "EXACT", "SAID", "PUBLISHED", "PLACE", "AUTHOR", "TITLE"})
  void refusesFieldsWithoutValues(QueryField field) {
    String message =
        assertThrows(QueryException.class, () -> statements("").facet(field)).getMessage();
    assertTrue(message.startsWith(field + " has no values that can be counted"), message);
  }

  @ParameterizedTest
  @EnumSource(
      value = QueryField.class,
      names = {"BY", "FOR", "KIND", "TIER"})
  void refusesToCountStatementsAmongArticles(QueryField field) {
    String message =
        assertThrows(QueryException.class, () -> archive.articles().facet(field)).getMessage();
    assertEquals(field + " is counted among statements, not articles", message);
  }

  @Test
  void countsAllWhateverThePage() {
    assertEquals(
        statements("").facet(QueryField.KIND),
        statements("").limit(1).offset(3).sort(Question.Order.SAID).facet(QueryField.KIND));
  }

  @Test
  void countsToTheLetterAlone() {
    assertEquals(List.of(), statements("said:2031").facet(QueryField.BY).tallies());
    assertEquals(1, statements("said:2031").fetch().total());
  }

  @Test
  void tellsTheYearsOfWhatIsDatedWithinOne() {
    Map<String, Map<Integer, Long>> years =
        statements("").facet(QueryField.BY).tallies().stream()
            .collect(Collectors.toMap(Tally::value, Tally::years));
    assertEquals(Map.of(2020, 2L), years.get("Anna Lindqvist"));
    assertEquals(Map.of(2020, 1L), years.get("Pavel Orlov"));
    assertEquals(Map.of(2019, 1L), years.get("Ingrid Moreau"));
    assertEquals(Map.of(), years.get("Orlov"), "2018 to 2020 is no year");
  }

  @Test
  void tellsTheYearsOfArticles() {
    List<Tally> sources = archive.articles().facet(QueryField.SOURCE).tallies();
    assertEquals(Map.of(2020, 1L), sources.getFirst().years(), "one of two is undated");
  }

  @Test
  void ranksSpeakersByHowMuchTheySay() {
    assertEquals(
        "Anna Lindqvist 2, Pavel Orlov 2, Ingrid Moreau 1, Orlov 1", print(statements("").who()));
    assertEquals("Pavel Orlov 1", print(statements("\"never mended\"").who()));
    assertEquals("", print(statements("submarine").who()));
  }

  @Test
  void keepsTheSumsOfSpeakersWhenItJoinsThem() {
    for (String asked : List.of("", "roof", "gallery OR cellar", "said:2020")) {
      assertEquals(
          sum(statements(asked).facet(QueryField.BY)), sum(statements(asked).who()), asked);
    }
  }

  @Test
  void saysHowManyAnswerAndHowTheQuestionWasMended() {
    Facet facet = statements("(roof").facet(QueryField.BY);
    assertEquals(4, facet.total());
    assertEquals(
        List.of("an opening bracket without its pair was closed at the end"), facet.notes());
    assertEquals(archive.info().manifest().fingerprint(), facet.fingerprint());
    assertEquals(6, statements("").facet(QueryField.FOR).total(), "all, whether they have it");
  }

  @Test
  void endsInTimeAndSaysSo() {
    StatementSearch search = statements("*a* OR *e* OR *o*");
    assertTrue(search.timeout(Duration.ofNanos(1)).who().partial());
    assertEquals(search.who(), search.timeout(Duration.ofHours(1)).who());
  }

  @Test
  void guardsItsValues() {
    Tally tally = statements("").facet(QueryField.BY).tallies().getFirst();
    assertThrows(UnsupportedOperationException.class, () -> tally.years().put(1, 1L));
    assertThrows(UnsupportedOperationException.class, () -> tally.spellings().add("x"));
  }

  private static StatementSearch statements(String asked) {
    return archive.statements().query(asked);
  }

  private static long sum(Facet facet) {
    return facet.tallies().stream().mapToLong(Tally::count).sum();
  }

  private static String print(Facet facet) {
    return facet.tallies().stream()
        .map(t -> t.value() + " " + t.count())
        .collect(Collectors.joining(", "));
  }
}
