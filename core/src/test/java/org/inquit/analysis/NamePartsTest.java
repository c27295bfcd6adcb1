package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamePartsTest {
  private static final String NAME = "Abu Salim Kranz";
  private final NameWords words = new NameWords();
  private final NameParts parts = new NameParts();

  @BeforeEach
  void read() {
    words.read(NAME.toCharArray(), NAME.length());
  }

  @Test
  void holdAWordAndWhatStandsBeforeIt() {
    parts.prefix("abu");
    parts.add(words, 1, words.start(0));
    assertEquals(1, parts.size());
    assertEquals("abusalim", plain(0));
    assertEquals("Abu Salim", NAME.substring(parts.start(0), parts.end(0)));
    assertEquals(1, parts.word(0));
  }

  @Test
  void standSideBySide() {
    parts.add(words, 1, words.start(1));
    parts.add(words, 2, words.start(2));
    assertEquals("salim", plain(0));
    assertEquals("kranz", plain(1));
    assertEquals("salimkranz".length(), parts.joinedCount(0));
  }

  @Test
  void startAnewAfterClear() {
    parts.prefix("abu");
    parts.clear();
    parts.add(words, 2, words.start(2));
    assertEquals("kranz", plain(0));
    assertEquals(1, parts.size());
  }

  @Test
  void growWithTheName() {
    for (int i = 0; i < 300; i++) {
      parts.add(words, i % 3, words.start(i % 3));
    }
    assertEquals(300, parts.size());
    assertEquals("salim", plain(298));
    assertEquals(1, parts.word(298));
    assertEquals(words.end(2), parts.end(299));
  }

  private String plain(int part) {
    return new String(parts.plain, parts.from(part), parts.count(part));
  }
}
