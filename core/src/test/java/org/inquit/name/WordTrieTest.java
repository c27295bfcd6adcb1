package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTrieTest {
  private final WordTrie trie = new WordTrie();

  @ParameterizedTest
  @CsvSource({
    "bank, 1",
    "banks, 2",
    "bankier, 2",
    "ban, -1",
    "lake, 3",
    "lakes, -1",
    "'', -1",
    "bankers, 4",
  })
  void findsTheWordElseItsLongestBeginning(String word, int number) {
    trie.addWord("bank", 1);
    trie.addBeginning("bank", 2);
    trie.addWord("lake", 3);
    trie.addBeginning("banker", 4);
    assertEquals(number, trie.find(word.toCharArray(), 0, word.length(), 1));
  }

  @Test
  void readsBackwards() {
    trie.addBeginning("knab", 7);
    char[] word = "landbank".toCharArray();
    assertEquals(7, trie.find(word, word.length - 1, word.length, -1));
    assertEquals(WordTrie.NONE, trie.find(word, word.length - 2, 3, -1));
  }

  @Test
  void theFirstNumberStays() {
    trie.addWord("bank", 1);
    trie.addWord("bank", 2);
    assertEquals(1, trie.find("bank".toCharArray(), 0, 4, 1));
  }

  @Test
  void growsWithManyWords() {
    for (int i = 0; i < 5000; i++) {
      trie.addWord("w" + i, i);
    }
    for (int i = 0; i < 5000; i++) {
      String word = "w" + i;
      assertEquals(i, trie.find(word.toCharArray(), 0, word.length(), 1), word);
    }
  }
}
