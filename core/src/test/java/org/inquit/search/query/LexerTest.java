package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          mill                  | WORD mill
          mill weir             | WORD mill, WORD weir
          mill,weir             | WORD mill,weir
          (mill)                | OPEN, WORD mill, CLOSE
          mill(weir             | WORD mill, OPEN, WORD weir
          "mill weir"           | PHRASE mill weir
          «mill weir»           | PHRASE mill weir
          „mill weir“           | PHRASE mill weir
          mill"weir"            | WORD mill, PHRASE weir
          ""                    | PHRASE
          "a (b) OR c"          | PHRASE a (b) OR c
          -mill                 | NOT, WORD mill
          - mill                | WORD mill
          mill-weir             | WORD mill-weir
          mill -                | WORD mill
          (-mill)               | OPEN, NOT, WORD mill, CLOSE
          -"mill weir"          | NOT, PHRASE mill weir
          --mill                | NOT, WORD mill
          +mill                 | WORD mill
          OR                    | OR OR
          or                    | WORD or
          AND                   | AND AND
          and                   | WORD and
          NOT                   | NOT NOT
          not                   | WORD not
          (OR)                  | OPEN, OR OR, CLOSE
          w/5                   | NEAR w/5 5
          W/5                   | NEAR w/5 5
          pre/12                | BEFORE pre/12 12
          Pre/12                | BEFORE pre/12 12
          w/s                   | SENTENCE w/s
          W/P                   | PARAGRAPH w/p
          pre/s                 | WORD pre/s
          w/0                   | NEAR w/0 1
          w/1000                | NEAR w/1000 1000
          w/99999               | NEAR w/99999 1000
          w/1234567890          | WORD w/1234567890
          w/                    | WORD w
          w/x                   | WORD w/x
          w/5x                  | WORD w/5x
          by:weir               | FIELD by, WORD weir
          By:weir               | FIELD by, WORD weir
          by:                   | FIELD by
          by:"A B"              | FIELD by, PHRASE A B
          by:for:weir           | FIELD by, FIELD for, WORD weir
          exact:Weir            | EXACT exact, WORD Weir
          said:-2w              | FIELD said, WORD -2w
          said:..2017           | FIELD said, WORD ..2017
          published:2017..      | FIELD published, WORD 2017..
          said: -2w             | FIELD said, NOT, WORD 2w
          (said:2017)           | OPEN, FIELD said, WORD 2017, CLOSE
          colour:red            | WORD colour:red
          12:30                 | WORD 12:30
          mill!                 | WORD mill
          'mill'                | WORD mill
          mill's                | WORD mill's
          mill...               | WORD mill
          mill?                 | WORD mill
          m?ll                  | WORD m?ll
          ?ill                  | WORD ?ill
          mill*                 | WORD mill*
          *                     | WORD *
          ?                     | ''
          ...                   | ''
          U.N.                  | WORD U.N
          """)
  void cuts(String typed, String tokens) {
    assertEquals(tokens == null || tokens.equals("''") ? "" : tokens, print(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\u00a0", "\u2003", "\u0000", "\u0007"})
  void partsWordsAtAnyBlank(String blank) {
    assertEquals("WORD mill, WORD weir", print(blank + "mill" + blank + "weir" + blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "„", "‟", "«", "»", "＂"})
  void passesOverAnyQuotationMarkAlone(String mark) {
    List<Repair> repairs = new ArrayList<>();
    List<Token> tokens = new Lexer("mill " + mark + "weir", repairs).run();
    assertEquals("mill weir", tokens.get(0).text() + " " + tokens.get(1).text());
    String typed = "mill " + mark + "weir";
    assertEquals(
        List.of(new Repair("a quotation mark without its pair was passed over", typed, 5)),
        repairs);
  }

  @ParameterizedTest
  @CsvSource({
    "colour:red, there is no field colour: taken as words",
    "über:red, there is no field über: taken as words",
    "http://example.org, ''",
    "12:30, ''",
    ":red, ''",
    "by:red, ''",
  })
  void tellsOfUnknownFields(String typed, String repair) {
    List<Repair> repairs = new ArrayList<>();
    new Lexer(typed, repairs).run();
    assertEquals(
        repair.isEmpty() ? List.of() : List.of(repair),
        repairs.stream().map(Repair::text).toList());
  }

  @Test
  void saysWhereEachTokenBegins() {
    List<Token> tokens = new Lexer("mill -(by:weir \"old gate\") w/5", new ArrayList<>()).run();
    assertEquals(List.of(0, 5, 6, 7, 10, 15, 25, 27, 30), tokens.stream().map(Token::at).toList());
  }

  @Test
  void endsWithAnEndWhateverIsTyped() {
    for (String typed : List.of("", " ", "mill", "\"", "(", "w/5", "by:")) {
      List<Token> tokens = new Lexer(typed, new ArrayList<>()).run();
      assertEquals(Token.Type.END, tokens.getLast().type(), typed);
      assertEquals(typed.length(), tokens.getLast().at(), typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "w/5, true",
    "pre/5, true",
    "w/s, true",
    "w/p, true",
    "OR, false",
    "mill, false",
    "(, false",
  })
  void knowsProximity(String typed, boolean proximity) {
    assertEquals(proximity, new Lexer(typed, new ArrayList<>()).run().getFirst().proximity());
  }

  @Test
  void keepsLettersBeyondTheBasicPlane() {
    String letter = Character.toString(0x10400);
    assertTrue(print("(" + letter + ")").contains("WORD " + letter));
  }

  private static String print(String typed) {
    return new Lexer(typed, new ArrayList<>())
        .run().stream()
            .filter(token -> token.type() != Token.Type.END)
            .map(LexerTest::print)
            .collect(Collectors.joining(", "));
  }

  private static String print(Token token) {
    String distance = token.distance() == 0 ? "" : " " + token.distance();
    return (token.type() + " " + token.text() + distance).strip();
  }
}
