package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 18, 2017     | May 18 , 2017
          the 1990s        | the 1990 s
          year's end       | year ' s end
          mid-May          | mid - May
          18/5/17          | 18 / 5 / 17
          3rd              | 3 rd
          W20              | W 20
          Çınar 5          | Çınar 5
          """)
  void cutsWordsNumbersAndMarks(String text, String tokens) {
    assertEquals(tokens, String.join(" ", strings(DateTokens.of(text))));
  }

  @Test
  void readsNumbers() {
    DateTokens t = DateTokens.of("007 12345678901 May");
    assertEquals(7, t.number(0));
    assertEquals(3, t.digits(0));
    assertEquals(123456789, t.number(1));
    assertEquals(11, t.digits(1));
    assertEquals(-1, t.number(2));
    assertEquals(0, t.digits(2));
  }

  @Test
  void seesWhatStandsBetweenTokens() {
    DateTokens t = DateTokens.of("one-two three\nfour\r\nfive");
    assertTrue(t.glued(1) && t.glued(2) && t.dash(1));
    assertFalse(t.glued(3));
    assertTrue(t.newline(0) && t.newline(4) && t.newline(5));
    assertFalse(t.newline(3));
  }

  @Test
  void seesLettersAndCapitals() {
    DateTokens t = DateTokens.of("Ärzte left 5 ’90");
    assertTrue(t.capital(0) && t.letters(0));
    assertTrue(!t.capital(1) && t.letters(1) && t.endsWith(1, "ft"));
    assertTrue(!t.capital(2) && !t.letters(2));
    assertTrue(t.apostrophe(3));
    assertFalse(t.endsWith(1, "xleft"));
  }

  @Test
  void knowsWordsInAnyCase() {
    for (String may : List.of("may", "May", "MAY", "mAy")) {
      assertEquals(5, DateTokens.of(may).value(0, WordClass.MONTH), may);
      assertTrue(DateTokens.of(may).says(0, "may"), may);
    }
    assertEquals(Word.NONE, DateTokens.of("mayor").word(0));
  }

  @Test
  void findsTheEndOfAPhrase() {
    DateTokens t = DateTokens.of("on Good  Friday, Good Friday");
    assertEquals(-1, t.after(1, "good friday"));
    assertEquals(6, t.after(4, "good friday"));
    assertEquals(-1, t.after(4, "good fri"));
    assertEquals(-1, t.after(0, "good friday"));
  }

  @ParameterizedTest
  @CsvSource({"-1", "1", "99", "-99"})
  void askingBeyondTheEndsIsHarmless(int i) {
    DateTokens t = DateTokens.of("May");
    assertEquals(Word.NONE, t.word(i));
    assertEquals(-1, t.number(i));
    assertEquals(0, t.digits(i));
    assertEquals(-1, t.after(i, "may"));
    assertTrue(t.newline(i));
    assertFalse(
        t.capital(i)
            || t.letters(i)
            || t.glued(i)
            || t.dash(i)
            || t.mark(i, 'M')
            || t.apostrophe(i)
            || t.endsWith(i, ""));
  }

  @Test
  void tokensKeepEverythingButSpace() {
    Random random = new Random(11);
    String signs = "aZé5 0-–'’.,/\n\tשM日";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String joined = String.join("", strings(DateTokens.of(text.toString())));
      assertEquals(text.toString().replaceAll("\\s", ""), joined, text::toString);
    }
  }

  private static List<String> strings(DateTokens t) {
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < t.count(); i++) {
      strings.add(t.string(i));
    }
    return strings;
  }
}
