package org.inquit.analysis;

import java.util.Arrays;
import org.inquit.name.Spelling;

/**
 * The first and the last part of a name together, in either order, so that middle names may lack;
 * where some words are printed in capitals, they are the family's: "Ivo BERG Maria", "BERG Ivo".
 */
final class FirstAndLast implements MoreForms {
  private static final float TINY = .01f;

  private final Spelling spelling = new Spelling();
  private char[] pair = new char[256];
  private char[] frames = new char[256];
  private int length;

  @Override
  public void read(char[] text, NameWords words, NameParts parts) {
    length = 0;
    if (parts.size() < 2) {
      return;
    }
    int capitals = 0;
    while (capitals < parts.size() && words.isCapital(parts.word(capitals))) {
      capitals++;
    }
    if (capitals > 0 && capitals < parts.size()) {
      pair(parts, capitals, capitals - 1);
    } else {
      pair(parts, 0, family(words, parts));
    }
  }

  /** The first part in capitals where others are not, else the last. */
  private static int family(NameWords words, NameParts parts) {
    int first = 1;
    while (first < parts.size() && !words.isCapital(parts.word(first))) {
      first++;
    }
    return first == parts.size() || words.isCapital(parts.word(0)) ? parts.size() - 1 : first;
  }

  private void pair(NameParts parts, int one, int other) {
    int room = 2 * (parts.count(one) + parts.count(other)) + 1;
    if (pair.length < room) {
      pair = new char[2 * room];
      frames = new char[2 * room];
    }
    int mid = spelling.shape(parts.plain, parts.from(one), parts.count(one), frames, 0);
    int end = spelling.shape(parts.plain, parts.from(other), parts.count(other), frames, mid);
    boolean inOrder = Arrays.compare(frames, 0, mid, frames, mid, end) <= 0;
    int first = inOrder ? 0 : mid;
    int count = inOrder ? mid : end - mid;
    System.arraycopy(frames, first, pair, 0, count);
    pair[count] = '|';
    System.arraycopy(frames, inOrder ? mid : 0, pair, count + 1, end - count);
    length = end + 1;
  }

  @Override
  public void write(int part, NameTokens tokens, NameParts parts) {
    if (length > 0) {
      char[] out = tokens.room(length + 1);
      out[tokens.used()] = NameForm.PAIR.mark();
      System.arraycopy(pair, 0, out, tokens.used() + 1, length);
      int end = tokens.used() + 1 + length;
      tokens.add(end, NameForm.PAIR, TINY);
    }
  }
}
