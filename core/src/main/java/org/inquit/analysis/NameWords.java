package org.inquit.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.inquit.name.Letters;

/** The words of one printed name in plain letters, with their places; reused from name to name. */
final class NameWords {
  /** No word needs more letters than this to be told from another. */
  private static final int LONGEST = 60;

  char[] letters = new char[256];
  private int[] bounds = new int[17];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean[] marked = new boolean[16];
  private boolean[] capital = new boolean[16];
  private int size;

  /** Cuts at everything but letters, digits and apostrophes. */
  void read(char[] text, int length) {
    size = 0;
    for (int i = 0; i < length; ) {
      int end = wordEnd(text, i, length);
      if (end > i) {
        add(text, i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  int size() {
    return size;
  }

  int from(int word) {
    return bounds[word];
  }

  int count(int word) {
    return bounds[word + 1] - bounds[word];
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** Whether plain letters lose something of what is printed beside its case. */
  boolean isMarked(int word) {
    return marked[word];
  }

  /** Whether the word is printed in capitals, all of two letters or more. */
  boolean isCapital(int word) {
    return capital[word];
  }

  private static int wordEnd(char[] text, int i, int length) {
    int end = i;
    while (end < length && isPart(text[end], end > i)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c, boolean inside) {
    return Character.isLetterOrDigit(c) || inside && (isApostrophe(c) || isMark(c));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʼ';
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(char[] text, int start, int end) {
    int from = size == 0 ? 0 : bounds[size];
    int most = Math.min(end - start, LONGEST);
    letters = ArrayUtil.grow(letters, from + most * Letters.MOST_PER_CHAR);
    int to = from;
    boolean bears = false;
    boolean upper = true;
    for (int i = start; i < start + most; i++) {
      to = Letters.append(text[i], letters, to);
      bears |= text[i] > 127 && !isApostrophe(text[i]);
      upper &= Character.isUpperCase(text[i]) || Character.isDigit(text[i]);
    }
    if (to > from) {
      grow();
      bounds[size] = from;
      starts[size] = start;
      ends[size] = end;
      marked[size] = bears;
      capital[size] = upper && end - start > 1;
      bounds[++size] = to;
    }
  }

  private void grow() {
    if (size + 1 >= starts.length) {
      starts = ArrayUtil.grow(starts, size + 2);
      ends = ArrayUtil.growExact(ends, starts.length);
      marked = Arrays.copyOf(marked, starts.length);
      capital = Arrays.copyOf(capital, starts.length);
      bounds = ArrayUtil.growExact(bounds, starts.length + 1);
    }
  }
}
