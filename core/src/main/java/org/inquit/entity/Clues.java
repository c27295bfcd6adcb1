package org.inquit.entity;

import java.util.Arrays;
import java.util.List;
import org.inquit.name.Letters;
import org.inquit.name.NamePart;
import org.inquit.name.Spelling;

/**
 * What a name can be found by, as numbers: its letters whole, the skeleton of each word and part,
 * and the first letter of an organization, for short forms. Two names that may be one share one.
 */
final class Clues {
  private static final int PART = 0x5bd1e995;

  private int[] clues = new int[16];
  private char[] letters = new char[64];
  private int size;
  private Group last;

  int size() {
    return size;
  }

  int at(int i) {
    return clues[i];
  }

  /** Reads a group whose sort is settled; one that was read last is known still. */
  void read(Group group) {
    if (group == last) {
      return;
    }
    last = group;
    size = 0;
    add(group.key.hashCode());
    words(group.text);
    if (group.sort() == Sort.PERSON) {
      parts(group.parts().parts());
    } else if (group.sort() == Sort.ORGANIZATION && !group.key.isEmpty()) {
      add(group.key.charAt(0));
    }
  }

  private void words(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
        word(text, from, i);
        from = i + 1;
      }
    }
  }

  private void parts(List<NamePart> parts) {
    for (int p = 0; p < parts.size(); p++) {
      word(parts.get(p).head(), 0, parts.get(p).head().length());
    }
  }

  private void word(String text, int from, int to) {
    if (letters.length < (to - from) * Letters.MOST_PER_CHAR) {
      letters = new char[(to - from) * Letters.MOST_PER_CHAR];
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      length = Letters.append(text.charAt(i), letters, length);
    }
    int hash = PART;
    int end = Spelling.skeleton(letters, length);
    for (int i = 0; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    add(hash);
  }

  private void add(int clue) {
    if (size == clues.length) {
      clues = Arrays.copyOf(clues, 2 * size);
    }
    clues[size++] = clue;
  }
}
