package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"particles.txt", "ranks.txt", "legal-forms.txt", "nicknames.txt"})
  void linesAreEntriesAlone(String name) {
    for (String line : Resource.lines(name)) {
      assertEquals(line.strip(), line);
      assertTrue(!line.isEmpty() && line.charAt(0) != '#', line);
    }
    assertTrue(Resource.lines(name).size() > 4);
  }

  @Test
  void wordsAreThoseOfAllLines() {
    for (String line : Resource.lines("acronym-words.txt")) {
      for (String word : line.split(" ")) {
        assertTrue(Resource.words("acronym-words.txt").contains(word), word);
      }
    }
  }

  @Test
  void aMissingLexiconIsNamed() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Resource.lines("none.txt"));
    assertEquals("no lexicon none.txt", refusal.getMessage());
  }
}
