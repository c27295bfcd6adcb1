package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inquit.index.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
  /** Knows Anna Weir and Ben Weir as speakers, and the River Mill Trust by its initials. */
  private static final class Directory implements Names {
    @Override
    public List<FoundName> find(QueryField field, String text, boolean exact) {
      FoundName anna = new FoundName("Anna Weir", MatchClass.WEAK);
      return switch (text) {
        case "Anna Weir" -> List.of(new FoundName("Anna Weir", MatchClass.EXACT));
        case "anna weir" ->
            exact ? List.of() : List.of(new FoundName("Anna Weir", MatchClass.FOLDED));
        case "Weir" -> List.of(anna, new FoundName("Ben Weir", MatchClass.WEAK));
        case "crowd" ->
            IntStream.range(10, 23)
                .mapToObj(i -> new FoundName("Anna" + i, MatchClass.WEAK))
                .toList();
        default -> List.of();
      };
    }

    @Override
    public List<String> aliases(String text) {
      return switch (text) {
        case "River Mill Trust" -> List.of("RMT", "the Mill Trust");
        case "Lundby" -> List.of("Lund");
        default -> List.of();
      };
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          ''                               | *
          the mill                         | mill
          of the                           | (of the)
          the OR mill                      | (the OR mill)
          "the mill"                       | "the mill"
          mill the "weir"                  | ("weir" mill)
          mill weir gate lock              | (mill weir gate lock)
          mill weir gate lock dam          | at least 2 of (mill weir gate lock dam)
          mill weir gate lock dam sluice   | at least 3 of (mill weir gate lock dam sluice)
          the mill of weir and gate lock   | (mill weir gate lock)
          mill weir gate lock "dam"        | ("dam" mill weir gate lock)
          mill weir gate lock mil*         | (mil* mill weir gate lock)
          (mill weir gate lock dam) OR x   | (at least 2 of (mill weir gate lock dam) OR x)
          Lundby                           | Lundby {also Lund}
          "Lundby"                         | "Lundby"
          exact:Lundby                     | exact:Lundby
          title:Lundby                     | title:Lundby
          River Mill Trust                 | (River Mill Trust) {also RMT, the Mill Trust}
          pay River Mill Trust             | (pay (River Mill Trust) {also RMT, the Mill Trust})
          River Mill                       | (River Mill)
          -Lundby mill                     | (-Lundby {also Lund} mill)
          by:"Anna Weir"                   | by:"Anna Weir" {Anna Weir (exact)}
          by:Weir                          | by:Weir {Anna Weir (weak), Ben Weir (weak)}
          by:Okoro                         | by:Okoro {nobody by this name}
          -by:Weir                         | -by:Weir {Anna Weir (weak), Ben Weir (weak)}
          exact:by:"anna weir"             | exact:by:"anna weir" {nobody by this name}
          said:2017-05                     | said:2017-05
          said:2017..2018                  | said:2017/2018
          said:-30d                        | said:2020-01-31/2020-03-01
          published:..2018                 | published:../2018
          kind:Direct                      | kind:Direct
          """)
  void understands(String typed, String understood) {
    assertEquals(understood, read(typed.equals("''") ? "" : typed).understood());
  }

  @Test
  void showsTwelveNamesAndThatThereAreMore() {
    String understood = read("by:crowd").understood();
    assertTrue(understood.endsWith("Anna21 (weak), …}"), understood);
    assertFalse(understood.contains("Anna22"));
    assertEquals(13, read("by:crowd").speakers().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          BY        | Anna Weir         | (by:Anna Weir {Anna Weir (exact)} mill)
          BY        |  Anna Weir        | (by:Anna Weir {Anna Weir (exact)} mill)
          BY        | "Anna Weir"       | (by:"Anna Weir" {Anna Weir (exact)} mill)
          TITLE     | weir gate         | (title:weir title:gate mill)
          TITLE     | "weir gate"       | (title:"weir gate" mill)
          EXACT     | Weir Gate         | (exact:Weir exact:Gate mill)
          ABOUT     | weir OR gate      | ((weir OR gate) mill)
          KIND      | direct            | (kind:direct mill)
          KIND      | direct OR posted  | ((kind:direct OR kind:posted) mill)
          TIER      | name              | (tier:name mill)
          SAID      | 2017..2018        | (said:2017/2018 mill)
          PUBLISHED | -30d              | (published:2020-01-31/2020-03-01 mill)
          """)
  void takesConditionsBesideTheText(QueryField field, String value, String understood) {
    assertEquals(understood, read("mill", Map.entry(field, value)).understood());
  }

  @Test
  void passesOverABlankCondition() {
    assertEquals("mill", read("mill", Map.entry(QueryField.BY, " ")).understood());
    assertEquals("*", read("", Map.entry(QueryField.ABOUT, "")).understood());
  }

  @Test
  void splitsAQuestionIntoConditions() {
    Reading reading = read("mill by:Weir -said:2017");
    assertEquals(
        Set.of("mill", "by:Weir {Anna Weir (weak), Ben Weir (weak)}", "-said:2017"),
        Set.copyOf(reading.conditions().stream().map(Reading.Condition::text).toList()));
    assertEquals(1, read("mill OR weir").conditions().size());
    assertEquals("*", read("").conditions().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({
    "mill, false",
    "by:Weir, true",
    "-by:Weir, true",
    "mill OR by:Weir, true",
    "for:Weir, false",
    "person:Weir, false",
  })
  void knowsWhetherASpeakerIsAskedFor(String typed, boolean asked) {
    assertEquals(asked, read(typed).asksForSpeaker());
  }

  @Test
  void keepsTheSurestMatchOfEachSpeaker() {
    assertEquals(
        Map.of("Anna Weir", MatchClass.EXACT, "Ben Weir", MatchClass.WEAK),
        read("by:Weir OR by:\"Anna Weir\"").speakers());
    assertEquals(Map.of(), read("-by:Weir").speakers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          mill                | 1
          mill weir           | 2
          "mill weir"         | 1
          mill w/3 weir       | 1
          mill -weir          | 1
          by:Weir             | 0
          title:mill          | 1
          source:mill         | 0
          Lundby              | 2
          River Mill Trust    | 5
          (mill OR weir) gate | 3
          """)
  void highlightsWhatMayBeShown(String typed, int words) {
    assertEquals(words, read(typed).words().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"said:soon", "published:2017-13", "mill -said:x", "said:(2017 OR x)"})
  void refusesWhatIsNoDate(String typed) {
    String message = assertThrows(QueryException.class, () -> read(typed)).getMessage();
    assertTrue(message.contains("is no date; write 2017"), message);
  }

  @Test
  void refusesWhatIsNoTier() {
    String message = assertThrows(QueryException.class, () -> read("tier:sure")).getMessage();
    assertTrue(message.startsWith("'sure' is no tier; write one of name, "), message);
  }

  @ParameterizedTest
  @CsvSource({
    "mill, mill",
    "mill weir, at least 1 of (mill weir)",
    "mill weir gate, at least 2 of (mill weir gate)",
    "mill weir gate lock, at least 2 of (mill weir gate lock)",
    "the mill, mill",
  })
  void contentsItselfWithFewerWordsWhenRelaxed(String typed, String understood) {
    QueryLanguage language = new QueryLanguage(SCOPE.relaxing(Set.of(Relaxation.FEWER_WORDS)));
    assertEquals(understood, language.read(typed, List.of()).understood());
  }

  @Test
  void saysWhenNamesCannotBeRead() {
    Names broken =
        new Names() {
          @Override
          public List<FoundName> find(QueryField field, String text, boolean exact)
              throws IOException {
            throw new IOException("gone");
          }

          @Override
          public List<String> aliases(String text) {
            return List.of();
          }
        };
    Scope scope =
        new Scope(Schema.Level.STATEMENT, leaf -> null, broken, SCOPE.today(), false, Set.of());
    QueryLanguage language = new QueryLanguage(scope);
    assertThrows(UncheckedIOException.class, () -> language.read("by:Weir", List.of()));
    assertEquals("mill", language.read("mill", List.of()).understood());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mill (weir", "mill w/5", "\"mill", "by: OR mill", "hue:red"})
  void refusesToMendAStrictQuestion(String typed) {
    QueryLanguage strict =
        new QueryLanguage(
            new Scope(
                Schema.Level.STATEMENT,
                leaf -> null,
                new Directory(),
                SCOPE.today(),
                true,
                Set.of()));
    String message =
        assertThrows(QueryException.class, () -> strict.read(typed, List.of())).getMessage();
    assertTrue(message.startsWith("a strict question is not mended:\n  " + typed), message);
    assertTrue(message.lines().toList().getLast().contains("^ "), message);
  }

  @Test
  void makesTheQueryOfAConditionWhenAsked() {
    Reading reading = read("mill by:Weir -gate");
    assertEquals(
        List.of("by Weir", "null null", "about mill"),
        reading.conditions().stream().map(c -> c.field() + " " + c.value()).toList());
    reading.conditions().forEach(c -> assertEquals(c.query(), c.query()));
  }

  @Test
  void givesItsRepairsOn() {
    assertEquals(List.of("by: lacks a value and was passed over"), read("mill by:").repairs());
    assertEquals(List.of(), read("mill").repairs());
  }

  @Test
  void countsDaysFromTheDayItIsWhereNoneIsGiven() {
    Scope now = new Scope(SCOPE.level(), SCOPE.ends(), SCOPE.names(), null, false, Set.of());
    LocalDate before = LocalDate.now();
    String understood = new QueryLanguage(now).read("published:-1d", List.of()).understood();
    boolean today =
        Stream.of(before, LocalDate.now())
            .anyMatch(day -> understood.contains(day.minusDays(1).toString()));
    assertTrue(today, understood);
  }

  private static final Scope SCOPE =
      new Scope(
          Schema.Level.STATEMENT,
          leaf -> null,
          new Directory(),
          LocalDate.of(2020, 3, 1),
          false,
          Set.of());

  private static Reading read(String typed) {
    return new QueryLanguage(SCOPE).read(typed, List.of());
  }

  private static Reading read(String typed, Map.Entry<QueryField, String> condition) {
    return new QueryLanguage(SCOPE).read(typed, List.of(condition));
  }
}
