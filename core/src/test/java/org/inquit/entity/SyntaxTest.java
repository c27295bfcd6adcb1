package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Keller met the press.                      | 1
          Keller, who is 50, met the press.          | 1
          Keller quickly met the press.              | 1
          The press met Keller.                      | 0.6
          The press went to Keller.                  | 0.4
          The press saw Keller's house.              | 0.45
          The press asked Keller.                    | 2
          """)
  void weighsTheParts(String text, double weight) {
    Texts read = Texts.of(text);
    Syntax syntax = new Syntax(read.tokens(), read.sentences(), read.tags());
    assertEquals(weight, syntax.weight(mention(read, "Keller")), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A source at the central bank said so. | A source | A source at the central bank
          A spokesman for Keller said so.       | A spokesman | A spokesman for Keller
          A nurse said so.                      | A nurse | A nurse
          A nurse in tears left the bank.       | A nurse | A nurse in tears
          A nurse in a written statement said.  | A nurse | A nurse
          A nurse from Oslo in a report said.   | A nurse | A nurse from Oslo
          The author of a book said so.         | The author | The author of a book
          A nurse on Monday said so.            | A nurse | A nurse
          """)
  void addsWhatAPrepositionTells(String text, String phrase, String whole) {
    Texts read = Texts.of(text);
    Syntax syntax = new Syntax(read.tokens(), read.sentences(), read.tags());
    int to = read.tokens().at(text.indexOf(phrase) + phrase.length() - 1) + 1;
    assertEquals(whole, syntax.whole(0, to).in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          White House spokesman Keller came.  | true
          A spokesman for Keller came.        | false
          The man knew Keller.                | false
          """)
  void leavesOneTheHeadOfItsPhrase(String text, boolean headed) {
    Texts read = Texts.of(text);
    Syntax syntax = new Syntax(read.tokens(), read.sentences(), read.tags());
    assertEquals(headed, syntax.isHeaded(0, mention(read, "Keller").from), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Keller in the old town hall      | true
          Keller was in the hall           | false
          Keller. The hall                 | false
          """)
  void tellsOneClause(String text, boolean one) {
    Texts read = Texts.of(text);
    Syntax syntax = new Syntax(read.tokens(), read.sentences(), read.tags());
    assertTrue(one == syntax.isOneClause(0, read.tokens().size()), text);
  }

  private static Mention mention(Texts read, String word) {
    int at = read.tokens().at(read.last(word).start());
    return new Mention(Mention.Kind.NAME, at, at, at + 1);
  }
}
