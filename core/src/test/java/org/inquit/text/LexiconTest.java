package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private final Lexicon lexicon =
      Lexicon.of(
          List.of(
              "# verbs", "", "said\tsay", "call for\tcall", "call\tname", "don't", "said\tlate"));

  private final Lexicon winds = Lexicon.of(List.of("sea breeze\tmild", "gale\tstrong", "sea"));

  @Test
  void findsTheLongestEntry() {
    Tokens tokens = Tokens.of("They CALL for calm; call it so");
    int entry = lexicon.find(tokens, 1);
    assertEquals("call for", lexicon.phrase(entry));
    assertEquals("call", lexicon.label(entry));
    assertEquals(2, lexicon.length(entry));
    assertEquals("name", lexicon.label(lexicon.find(tokens, 5)));
    assertEquals("name", lexicon.label(lexicon.find(tokens, 1, 2)));
    assertEquals(-1, lexicon.find(tokens, 0));
  }

  @Test
  void keepsTheFirstLabel() {
    assertEquals("say", lexicon.label(lexicon.find(Tokens.of("Said"), 0)));
    assertEquals(4, lexicon.size());
  }

  @Test
  void knowsCurlyApostrophes() {
    assertTrue(lexicon.find(Tokens.of("Don’t"), 0) >= 0);
  }

  @Test
  void holdsManyEntries() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      lines.add("word" + i + " more\t" + i);
    }
    Lexicon many = Lexicon.of(lines);
    for (int i = 0; i < 5000; i++) {
      assertEquals("" + i, many.label(many.find(Tokens.of("word" + i + " more"), 0)));
    }
  }

  @Test
  void refusesAMissingResource() {
    assertThrows(IllegalArgumentException.class, () -> Lexicon.load(LexiconTest.class, "no.txt"));
  }

  @Test
  void namesTheResourceThatIsMissing() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Lexicon.load(LexiconTest.class, "no.txt"));
    assertTrue(refused.getMessage().contains("no.txt"), refused.getMessage());
  }

  @Test
  void isEmptyWithoutEntries() {
    Lexicon none = Lexicon.of(List.of("# only a comment", "", "  "));
    assertEquals(0, none.size());
    assertEquals(-1, none.find(Tokens.of("comment"), 0));
  }

  @Test
  void givesAnUnlabelledEntryAnEmptyLabel() {
    assertEquals("", lexicon.label(lexicon.find(Tokens.of("don't"), 0)));
  }

  @Test
  void findsNoBeginningOfAnEntry() {
    Lexicon only = Lexicon.of(List.of("point out clearly", "point"));
    Tokens tokens = Tokens.of("They point out much");
    assertEquals("point", only.phrase(only.find(tokens, 1)));
    assertEquals(-1, only.find(tokens, 2));
    assertEquals(-1, only.find(tokens, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "sea breeze, 2",
    "Sea Breeze blew, 2",
    "sea, 1",
    "the sea, 0",
    "GALE, 1",
    "breeze, 0"
  })
  void tellsHowManyTokensAreOneEntry(String text, int length) {
    Tokens tokens = Tokens.of(text);
    assertEquals(length, winds.length(tokens, 0, tokens.size()), text);
    assertEquals(Math.min(length, 1), winds.length(tokens, 0, 1), text);
  }

  @Test
  void labelsNothingButWholeEntries() {
    Tokens tokens = Tokens.of("sea breeze gale");
    assertEquals("mild", winds.label(tokens, 0, 2));
    assertEquals("", winds.label(tokens, 0, 1));
    assertEquals("strong", winds.label(tokens, 2, 3));
    assertNull(winds.label(tokens, 1, 3));
    assertNull(winds.label(tokens, 1, 1));
    assertTrue(winds.holds(tokens, 2));
    assertFalse(winds.holds(tokens, 1));
  }

  @Test
  void isFoundAlikeAloneAndInAFamily() {
    Openers family = new Openers();
    Lexicon ships = Lexicon.of(List.of("sea king", "ferry"), family);
    Lexicon kin = Lexicon.of(List.of("sea breeze\tmild", "gale\tstrong", "sea"), family);
    for (String text : List.of("sea king", "sea breeze", "gale", "ferry", "sea", "puddle")) {
      Tokens tokens = Tokens.of(text);
      assertEquals(winds.find(tokens, 0), kin.find(tokens, 0), text);
      assertEquals(Lexicon.of(List.of("sea king", "ferry")).find(tokens, 0), ships.find(tokens, 0));
    }
  }

  @Test
  void stripsPhrasesAndLabels() {
    Lexicon loose = Lexicon.of(List.of("  call   for \t ask "));
    assertEquals("ask", loose.label(loose.find(Tokens.of("call for"), 0)));
  }

  @Test
  void agreesWithASearchThroughAllEntries() {
    Random random = new Random(13);
    for (int round = 0; round < 300; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        lines.add(words(random, 1 + random.nextInt(3)));
      }
      Tokens tokens = Tokens.of(words(random, 6));
      int found = Lexicon.of(lines).find(tokens, 0);
      String text = tokens.text() + " ";
      int longest =
          lines.stream()
              .filter(l -> text.startsWith(l + " "))
              .mapToInt(l -> l.split(" ").length)
              .max()
              .orElse(-1);
      assertEquals(longest, found < 0 ? -1 : Lexicon.of(lines).length(found), lines + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          élan             | ÉLAN             | 1
          U.S. senator     | u.s. Senator     | 2
          vice-president   | Vice-President   | 1
          vice-president   | vice president   | 0
          man's friend     | Man’s friend     | 3
          and/or           | and/or           | 3
          1st lady         | 1ST LADY         | 2
          al-azm           | al-Azmi          | 0
          said             | saids            | 0
          said             | sai              | 0
          """)
  void findsWholeTokensWhateverTheirCase(String phrase, String text, int length) {
    Lexicon one = Lexicon.of(List.of(phrase));
    int found = one.find(Tokens.of(text), 0);
    assertEquals(length, found < 0 ? 0 : one.length(found));
  }

  @Test
  void neverTakesOneWordForAnother() {
    Lexicon lone = Lexicon.of(List.of("said"));
    Random random = new Random(29);
    for (int i = 0; i < 20_000; i++) {
      String word = "w" + Integer.toString(random.nextInt(1 << 30), 36);
      assertEquals(-1, lone.find(Tokens.of(word), 0), word);
    }
  }

  @Test
  void reachesToTheEndOfTheTextAndNoFarther() {
    Lexicon two = Lexicon.of(List.of("call for rain"));
    Tokens tokens = Tokens.of("They call for rain");
    assertEquals(0, two.find(tokens, 1));
    assertEquals(-1, two.find(tokens, 1, 3));
    assertEquals(-1, two.find(Tokens.of("They call for"), 1));
    assertEquals(-1, two.find(tokens, tokens.size()));
  }

  @Test
  void findsEveryEntryOfItsOwn() {
    Lexicon words = Lexicon.load(WordClasses.class, "word-classes.txt");
    for (int entry = 0; entry < words.size(); entry++) {
      Tokens tokens = Tokens.of(words.phrase(entry));
      assertEquals(entry, words.find(tokens, 0), words.phrase(entry));
    }
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("x" + "abc".charAt(random.nextInt(3)));
    }
    return String.join(" ", words);
  }
}
