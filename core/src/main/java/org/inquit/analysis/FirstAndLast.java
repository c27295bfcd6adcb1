package org.inquit.analysis;

import java.util.Arrays;
import org.inquit.name.Spelling;

/**
 * The first and the last part of a name together, in either order, so that middle names may lack.
 */
final class FirstAndLast implements WholeForms {
  private static final float TINY = .01f;

  private final Spelling spelling = new Spelling();
  private char[] pair = new char[256];
  private char[] frames = new char[256];
  private int length;

  @Override
  public void read(char[] text, NameWords words, NameParts parts) {
    int last = parts.size() - 1;
    length = 0;
    if (last < 1) {
      return;
    }
    int room = 2 * (parts.count(0) + parts.count(last)) + 1;
    if (pair.length < room) {
      pair = new char[2 * room];
      frames = new char[2 * room];
    }
    int mid = spelling.frame(parts.plain, parts.from(0), parts.count(0), frames, 0);
    int end = spelling.frame(parts.plain, parts.from(last), parts.count(last), frames, mid);
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
      tokens.add(end, NameForm.PAIR, TINY, parts.start(part), parts.end(part));
    }
  }
}
