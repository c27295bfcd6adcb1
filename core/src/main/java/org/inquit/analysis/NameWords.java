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
  private boolean[] endsInCapital = new boolean[16];
  private boolean[] bound = new boolean[16];
  private int size;

  /** Cuts at everything but letters, digits and apostrophes. */
  void read(char[] text, int length) {
    size = 0;
    for (int i = 0; i < length; ) {
      int end = wordEnd(text, i, length);
      if (end > i) {
        add(text, i, end, i > 1 && isBinding(text[i - 1]));
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

  /** Whether only a full stop or a stroke stands between the word and the one before: "Ph.D". */
  boolean isBound(int word) {
    return bound[word] && word > 0 && starts[word] == ends[word - 1] + 1;
  }

  /** Whether the last letter of a word is a capital: "PhD", "MP", "D". */
  boolean endsInCapital(int word) {
    return endsInCapital[word];
  }

  private static boolean isBinding(char c) {
    return c == '.' || c == '/';
  }

  private static int wordEnd(char[] text, int i, int length) {
    int end = i;
    while (end < length && isPart(text[end], end > i)) {
      end++;
    }
    return end;
  }

  /**
   * How many letters the words from {@code first} up to {@code end} have, which stand side by side.
   */
  int count(int first, int end) {
    return bounds[end] - bounds[first];
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

  private void add(char[] text, int start, int end, boolean binding) {
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
      endsInCapital[size] = Character.isUpperCase(text[end - 1]);
      bound[size] = binding;
      bounds[++size] = to;
    }
  }

  private void grow() {
    if (size + 1 >= starts.length) {
      starts = ArrayUtil.grow(starts, size + 2);
      ends = ArrayUtil.growExact(ends, starts.length);
      marked = Arrays.copyOf(marked, starts.length);
      capital = Arrays.copyOf(capital, starts.length);
      endsInCapital = Arrays.copyOf(endsInCapital, starts.length);
      bound = Arrays.copyOf(bound, starts.length);
      bounds = ArrayUtil.growExact(bounds, starts.length + 1);
    }
  }
}
