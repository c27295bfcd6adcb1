package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.inquit.index.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may type to break the language: it ends, within bounds, and reads back. */
class HostileQueriesTest {
  private static final String[] PIECES = {
    "\"",
    "“",
    "«",
    "(",
    ")",
    "((((",
    "))))",
    "-",
    "--",
    "+",
    "OR",
    "AND",
    "NOT",
    "w/3",
    "w/0",
    "w/99999999999",
    "pre/2",
    "w/s",
    "w/p",
    "W/P",
    "by:",
    "for:",
    "org:",
    "person:",
    "title:",
    "exact:",
    "kind:",
    "about:",
    "hue:",
    "by:by:",
    "exact:exact:",
    "*",
    "?",
    "**",
    "*a*",
    "?*?",
    "mill",
    "weir's",
    "lock-keeper",
    "M\u00fcnchen",
    "\u0627\u0644\u0646\u0647\u0631",
    "\u6c34\u95a8",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "\udc00",
    "\u202e",
    "\u200b",
    "\ufeff",
    ":",
    "::",
    "..",
    "~",
    "~2",
    "^2",
    "^-1",
    "[",
    "]",
    "{",
    "}",
    "[a TO b]",
    "\\",
    "/",
    "//",
    "/(a+)+b/",
    "&&",
    "||",
    "!",
    "@",
    "#",
    "$",
    "%",
    "&",
    "=",
    "<script>",
    "'; DROP TABLE",
    "https://example.org/a?b=c#d",
    "{nobody}",
    "at least 2 of (",
    "a".repeat(300),
    "e\u0301".repeat(40)
  };

  private static final Names NOBODY =
      new Names() {
        @Override
        public List<FoundName> find(QueryField field, String text, boolean exact) {
          return List.of();
        }

        @Override
        public List<String> aliases(String text) {
          return List.of();
        }
      };

  @Test
  void readsTenThousandOfThem() {
    Random random = new Random(101);
    for (int i = 0; i < 10_000; i++) {
      String typed = hostile(random);
      Schema.Level level = i % 2 == 0 ? Schema.Level.ARTICLE : Schema.Level.STATEMENT;
      Reading reading = assertDoesNotThrow(() -> read(typed, level), typed);
      assertNotNull(reading.query(), typed);
      assertTrue(reading.understood().length() <= 20 * typed.length() + 100, typed);
      assertTrue(reading.repairs().stream().allMatch(r -> r.length() < 500), typed);
    }
  }

  @Test
  void readsBackWhatItUnderstood() {
    Random random = new Random(103);
    for (int i = 0; i < 10_000; i++) {
      String typed = hostile(random);
      String printed = parse(typed);
      assertEquals(printed, parse(printed), typed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "\"",
        "-",
        "*",
        "?",
        "by:",
        "exact:",
        "w/3 ",
        "OR ",
        "NOT ",
        "(-",
        "a(",
        "\"a\" w/2 ",
        "by:(",
        "title:(a OR ",
        "*a* ",
        "\ud83d",
        "a:b "
      })
  void endsHoweverOftenItIsRepeated(String piece) {
    for (int times : List.of(1, 31, 1_000, 30_000)) {
      Reading reading = read(piece.repeat(times), Schema.Level.STATEMENT);
      assertTrue(reading.understood().length() < 40_000, piece + times);
      assertTrue(reading.repairs().size() < 10, reading.repairs().toString());
    }
  }

  private static String hostile(Random random) {
    StringBuilder typed = new StringBuilder();
    for (int n = random.nextInt(16); n >= 0; n--) {
      typed.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return typed.toString();
  }

  private static String parse(String typed) {
    return new QuerySyntax().parse(typed, "about").toString();
  }

  private static Reading read(String typed, Schema.Level level) {
    Scope scope = new Scope(level, leaf -> null, NOBODY, LocalDate.of(2020, 3, 1), false, Set.of());
    return new QueryLanguage(scope).read(typed, List.of());
  }
}
