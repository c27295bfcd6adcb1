package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "harbour                    | harbour",
        "harbour tunnel             | (harbour tunnel)",
        "harbour AND tunnel         | (harbour tunnel)",
        "harbour OR tunnel bridge   | (harbour OR (tunnel bridge))",
        "(harbour OR tunnel) bridge | ((harbour OR tunnel) bridge)",
        "\"deep water\" port        | (\"deep water\" port)",
        "“deep water” port          | (\"deep water\" port)",
        "port -fees                 | (port -fees)",
        "port -(fees OR taxes)      | (port -(fees OR taxes))",
        "NOT fees                   | -fees",
        "-by:keller                 | -by:keller",
        "by:keller                  | by:keller",
        "BY: keller                 | by:keller",
        "by:\"Maria Keller\" port   | (by:\"Maria Keller\" port)",
        "by:(keller OR okafor)      | (by:keller OR by:okafor)",
        "said:2017-05..2018         | said:2017-05..2018",
        "said:-30d                  | said:-30d",
        "port w/5 fees              | (port w/5 fees)",
        "port PRE/3 fees            | (port pre/3 fees)",
        "port w/s fees w/p taxes    | ((port w/s fees) w/p taxes)",
        "Joh* w/2 Doe               | (Joh* w/2 Doe)",
        "exact:Port                 | exact:Port",
        "exact:by:Keller            | exact:by:Keller",
        "al-Hadi                    | al-Hadi",
        "what did she say?          | (what did she say)",
        "wom?n                      | wom?n",
        "https://example.org/a?b=1  | https://example.org/a?b=1",
        "foo:bar                    | foo:bar",
        "...                        | *",
        "-                          | *",
      })
  void reads(String typed, String understood) {
    assertEquals(understood, parse(typed).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"never closed",
        "(open",
        "closed)",
        "port w/5",
        "w/5 port",
        "by:",
        "foo:bar",
        "a w/3 -b"
      })
  void saysWhatItMended(String typed) {
    QuerySyntax syntax = new QuerySyntax();
    syntax.parse(typed, "about");
    assertFalse(syntax.repairs().isEmpty());
  }

  @Test
  void boundsWhatItReads() {
    assertTrue(parse("(".repeat(9_000) + "port").toString().length() < 100);
    assertTrue(parse("port ".repeat(2_000)).clauses().size() <= 200);
    assertDoesNotThrow(() -> parse("a ".repeat(100_000)));
    assertDoesNotThrow(() -> parse("exact:by:".repeat(1_000)));
    assertDoesNotThrow(() -> parse("-".repeat(9_000) + "a"));
    assertDoesNotThrow(() -> parse("a w/3 ".repeat(1_500)));
  }

  @Test
  void takesAnything() {
    String[] pieces = {
      "\"",
      "(",
      ")",
      "-",
      "+",
      "OR",
      "AND",
      "NOT",
      "w/3",
      "pre/2",
      "w/s",
      "by:",
      "said:",
      "exact:",
      "*",
      "?",
      "a",
      "münchen",
      "\u0000",
      "“",
      "»",
      ":",
      "..",
      "~",
      "^2",
      "[",
      "]",
      "{",
      "}",
      "\\",
      "/",
      "!",
      "&&",
      "||",
      " ",
      "\uD83D\uDE00",
      "\uD83D"
    };
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(20); n >= 0; n--) {
        typed.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      String question = typed.toString();
      assertDoesNotThrow(() -> parse(question), question);
    }
  }

  private static Clause parse(String typed) {
    return new QuerySyntax().parse(typed, "about");
  }
}
