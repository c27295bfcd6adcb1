package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list of this package promises of its lines. */
class LexiconResourcesTest {
  @ParameterizedTest
  @ValueSource(strings = {"abbreviations.txt", "sentence-openers.txt", "word-classes.txt"})
  void everyLineIsFoundAgain(String resource) {
    Lexicon lexicon = Lexicon.load(Lexicon.class, resource);
    assertTrue(lexicon.size() > 50, resource);
    for (int e = 0; e < lexicon.size(); e++) {
      assertEquals(e, lexicon.find(Tokens.of(lexicon.phrase(e)), 0), lexicon.phrase(e));
    }
  }

  @Test
  void abbreviationsHaveLabelsThatSentencesKnow() {
    Lexicon lexicon = Lexicon.load(Lexicon.class, "abbreviations.txt");
    Set<String> known = Set.of("name", "number", "end");
    for (int e = 0; e < lexicon.size(); e++) {
      assertTrue(known.contains(lexicon.label(e)), lexicon.phrase(e));
    }
  }

  @Test
  void wordClassesAreTags() {
    Lexicon lexicon = Lexicon.load(Lexicon.class, "word-classes.txt");
    for (int e = 0; e < lexicon.size(); e++) {
      for (String tag : lexicon.label(e).split("\\|")) {
        assertEquals(tag, Tag.valueOf(tag).name(), lexicon.phrase(e));
      }
      assertEquals(1, lexicon.length(e), lexicon.phrase(e));
    }
  }
}
