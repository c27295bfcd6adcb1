package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
  private final NameWords words = new NameWords();

  /** Words in plain letters; + behind one in capitals, * behind one with marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz       | ivo kranz
          Lind-Holm       | lind holm
          U.N. Board      | u n board
          LWB Ivo K       | lwb+ ivo k
          G20             | g20+
          O’Neil O'Neil   | oneil oneil
          Zoë ÇELİK       | zoe* celik+*
          'quoted'        | quoted
          ...             | ''
          """)
  void areCutAndFolded(String name, String expected) {
    words.read(name.toCharArray(), name.length());
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      String plain = new String(words.letters, words.from(i), words.count(i));
      found.add(plain + (words.isCapital(i) ? "+" : "") + (words.isMarked(i) ? "*" : ""));
    }
    assertEquals(expected, found.toString());
  }

  @Test
  void growWithTheNameAndStartAnew() {
    String many = "Kranz ".repeat(500);
    words.read(many.toCharArray(), many.length());
    assertEquals(500, words.size());
    assertEquals(many.length() - 1, words.end(499));
    words.read("Ivo".toCharArray(), 3);
    assertEquals(1, words.size());
  }

  @Test
  void longWordsAreCutButCoveredWhole() {
    String word = "b".repeat(200);
    words.read(word.toCharArray(), word.length());
    assertEquals(60, words.count(0));
    assertEquals(200, words.end(0));
  }
}
