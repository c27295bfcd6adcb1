package org.inquit.name;

import java.util.Arrays;

/** Words and beginnings of words, each with a number; looked up letter by letter. */
final class WordTrie {
  /** No such word. */
  static final int NONE = -1;

  private char[] letter = new char[1024];
  private int[] child = new int[1024];
  private int[] sibling = new int[1024];
  private int[] whole = new int[1024];
  private int[] beginning = new int[1024];
  private int size = 1;

  WordTrie() {
    whole[0] = NONE;
    beginning[0] = NONE;
  }

  /** Adds a word; one that stands already keeps its number. */
  void addWord(String word, int number) {
    int node = node(word);
    whole[node] = whole[node] == NONE ? number : whole[node];
  }

  /** Adds all words that begin so; a beginning that stands already keeps its number. */
  void addBeginning(String stem, int number) {
    int node = node(stem);
    beginning[node] = beginning[node] == NONE ? number : beginning[node];
  }

  /**
   * The number of the word {@code letters[from, from + count)}, else of its longest beginning.
   *
   * @param step 1, or -1 to read a word backwards from its last letter {@code from}
   */
  int find(char[] letters, int from, int count, int step) {
    int node = 0;
    int found = NONE;
    for (int i = 0; i < count; i++) {
      node = next(node, letters[from + i * step]);
      if (node < 0) {
        return found;
      }
      found = beginning[node] == NONE ? found : beginning[node];
    }
    return whole[node] == NONE ? found : whole[node];
  }

  private int next(int node, char c) {
    int next = child[node];
    while (next > 0 && letter[next] != c) {
      next = sibling[next];
    }
    return next > 0 ? next : -1;
  }

  private int node(String word) {
    int node = 0;
    for (char c : word.toCharArray()) {
      int next = next(node, c);
      node = next < 0 ? grow(node, c) : next;
    }
    return node;
  }

  private int grow(int parent, char c) {
    if (size == letter.length) {
      letter = Arrays.copyOf(letter, 2 * size);
      child = Arrays.copyOf(child, 2 * size);
      sibling = Arrays.copyOf(sibling, 2 * size);
      whole = Arrays.copyOf(whole, 2 * size);
      beginning = Arrays.copyOf(beginning, 2 * size);
    }
    letter[size] = c;
    whole[size] = NONE;
    beginning[size] = NONE;
    sibling[size] = child[parent];
    child[parent] = size;
    return size++;
  }
}
