package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    assertFalse(repairs(syntax).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "port                  | port               | a quotation mark without its pair was passed over
          (port                  | port               | an opening bracket without its pair was closed at the end
          port) fees             | (port fees)        | a closing bracket without its pair was passed over
          port w/5               | port               | w/5 lacks a side and was passed over
          pre/2 port             | port               | pre/2 lacks a side and was passed over
          port w/s -fees         | (port -fees)       | w/s lacks a side and was passed over
          port by:               | port               | by: lacks a value and was passed over
          by: OR port            | port               | by: lacks a value and was passed over
          hue:red                | hue:red            | there is no field hue: taken as words
          """)
  void mendsAndSaysSo(String typed, String understood, String repair) {
    QuerySyntax syntax = new QuerySyntax();
    assertEquals(understood, syntax.parse(typed, "about").toString());
    assertEquals(List.of(repair), repairs(syntax));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          OR port               | port
          port OR               | port
          port OR OR fees       | (port OR fees)
          port AND              | port
          AND AND               | *
          ()                    | *
          () port               | port
          ((port))              | port
          -()                   | *
          NOT NOT port          | port
          NOT -port             | port
          NOT NOT NOT port      | -port
          port OR -fees         | (port OR -fees)
          -port w/3 fees        | -(port w/3 fees)
          -(NOT port)           | port
          -(-port) fees         | (port fees)
          port w/3 (-fees)      | (port -fees)
          (-port) w/3 fees      | (-port fees)
          port w/3 (fees -tax)  | (port (fees -tax))
          port w/3 *            | (port *)
          (port OR *) w/3 fees  | ((port OR *) fees)
          #by:port              | by:port
          $...by: port          | by:port
          by:w/5 port           | port
          a w/1 b pre/2 c       | ((a w/1 b) pre/2 c)
          a w/1 (b OR c)        | (a w/1 (b OR c))
          a b w/1 c d           | (a (b w/1 c) d)
          a OR b w/1 c          | (a OR (b w/1 c))
          by:(a -b)             | (by:a -by:b)
          by:(a for:b c)        | (by:a for:b by:c)
          by:a b                | (by:a b)
          by:a w/2 b            | (by:a w/2 b)
          exact:(A OR "B c")    | (exact:A OR exact:"B c")
          exact:A b             | (exact:A b)
          exact:exact:A         | exact:A
          by:exact:A            | exact:by:A
          title:"old port"      | title:"old port"
          exact:                | *
          """)
  void putsTogether(String typed, String understood) {
    assertEquals(understood, parse(typed).toString());
  }

  @Test
  void readsInTheFieldItIsToldTo() {
    assertEquals("title:port", new QuerySyntax().parse("port", "title").toString());
    assertEquals("(title:port by:a)", new QuerySyntax().parse("port by:a", "title").toString());
    assertEquals("port", new QuerySyntax().parse("port", "no such field").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "30, ''",
    "31, brackets deeper than 30 were passed over",
  })
  void readsBracketsThirtyDeep(int depth, String repair) {
    QuerySyntax syntax = new QuerySyntax();
    syntax.parse("(".repeat(depth) + "port" + ")".repeat(depth), "about");
    assertEquals(!repair.isEmpty(), repairs(syntax).contains(repair));
  }

  @ParameterizedTest
  @CsvSource({"199, 199, false", "200, 200, false", "201, 200, true"})
  void readsTwoHundredWords(int typed, int read, boolean repaired) {
    QuerySyntax syntax = new QuerySyntax();
    assertEquals(read, syntax.parse("port ".repeat(typed), "about").clauses().size());
    assertEquals(
        repaired ? List.of("only the first 200 words and conditions were read") : List.of(),
        repairs(syntax));
  }

  @ParameterizedTest
  @CsvSource({"10000, false", "10001, true"})
  void readsTenThousandCharacters(int length, boolean repaired) {
    QuerySyntax syntax = new QuerySyntax();
    assertEquals(10_000, syntax.parse("a".repeat(length), "about").toString().length());
    assertEquals(
        repaired ? List.of("only the first 10000 characters were read") : List.of(),
        repairs(syntax));
  }

  @ParameterizedTest
  @CsvSource({"20, 20, false", "21, 20, true", "300, 20, true"})
  void readsTwentyProximityOperators(int typed, int read, boolean repaired) {
    QuerySyntax syntax = new QuerySyntax();
    String printed = syntax.parse("port" + " w/2 fee".repeat(typed), "about").toString();
    assertEquals(read, printed.split("w/2", -1).length - 1);
    assertEquals(
        repaired, repairs(syntax).contains("only the first 20 proximity operators were read"));
  }

  @ParameterizedTest
  @CsvSource({"49, false", "50, true"})
  void readsWildcardsOfFiftyLetters(int letters, boolean repaired) {
    QuerySyntax syntax = new QuerySyntax();
    String word = "a".repeat(letters) + "*";
    String printed = syntax.parse(word, "about").toString();
    assertEquals(repaired ? '"' + word + '"' : word, printed);
    assertEquals(repaired, !repairs(syntax).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"20, 20, false", "21, 20, true"})
  void readsTwentyWildcards(int typed, int read, boolean repaired) {
    QuerySyntax syntax = new QuerySyntax();
    String printed = syntax.parse("por* ".repeat(typed), "about").toString();
    assertEquals(typed - read, printed.split("\"por\\*\"", -1).length - 1);
    assertEquals(repaired, !repairs(syntax).isEmpty());
  }

  @Test
  void saysEachRepairOnce() {
    QuerySyntax syntax = new QuerySyntax();
    syntax.parse("by: OR by: OR port) fees)", "about");
    assertEquals(2, repairs(syntax).size(), repairs(syntax).toString());
  }

  @Test
  void readsItsOwnPrintAlike() {
    Random random = new Random(23);
    for (int i = 0; i < 2_000; i++) {
      String typed = random(random, 3);
      String printed = parse(typed).toString();
      QuerySyntax again = new QuerySyntax();
      assertEquals(printed, again.parse(printed, "about").toString(), typed);
      assertEquals(List.of(), repairs(again), typed);
    }
  }

  private static String random(Random random, int depth) {
    String inner = depth == 0 ? "weir" : random(random, depth - 1);
    String other = depth == 0 ? "mi?l*" : random(random, depth - 1);
    return switch (random.nextInt(12)) {
      case 0 -> inner + " " + other;
      case 1 -> inner + " OR " + other;
      case 2 -> "(" + inner + ") w/4 (" + other + ")";
      case 3 -> "(" + inner + ") pre/7 (" + other + ")";
      case 4 -> "(" + inner + ") w/p (" + other + ")";
      case 5 -> "gate -(" + inner + ")";
      case 6 -> "by:(" + inner + ")";
      case 7 -> "exact:(" + inner + ")";
      case 8 -> "\"old gate\"";
      case 9 -> "said:2017-05..2018";
      case 10 -> "title:Gate " + inner;
      default -> "lock-keeper";
    };
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

  private static List<String> repairs(QuerySyntax syntax) {
    return syntax.repairs().stream().map(Repair::text).toList();
  }
}
