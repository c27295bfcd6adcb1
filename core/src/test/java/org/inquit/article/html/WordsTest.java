package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"date-fields.txt", "author-fields.txt", "article-types.txt", "element-names.txt"})
  void listsHoldEachEntryOnceAndInLowerCase(String resource) {
    List<String> words = Words.load(resource);
    assertEquals(words.size(), new HashSet<>(words).size(), "an entry stands twice");
    for (String word : words) {
      assertEquals(word.strip().toLowerCase(Locale.ROOT), word);
      assertTrue(!word.startsWith("#") && !word.isEmpty(), word);
    }
  }

  @Test
  void mostTrustedFieldComesFirst() {
    assertEquals("article:published_time", Words.load("date-fields.txt").getFirst());
    assertEquals("author", Words.load("author-fields.txt").getFirst());
  }

  @Test
  void namesOfElementsAreGoodOrBad() {
    for (String line : Words.load("element-names.txt")) {
      assertTrue(line.matches("[a-z-]+\t(good|bad|caption)"), line);
    }
  }
}
