package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon =
      Lexicon.of(
          List.of(
              "# verbs", "", "said\tsay", "call for\tcall", "call\tname", "don't", "said\tlate"));

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

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("x" + "abc".charAt(random.nextInt(3)));
    }
    return String.join(" ", words);
  }
}
