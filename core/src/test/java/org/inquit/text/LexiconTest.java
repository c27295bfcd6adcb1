package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
}
