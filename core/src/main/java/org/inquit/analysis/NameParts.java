package org.inquit.analysis;

import org.apache.lucene.util.ArrayUtil;

/** The parts of a name that count, in plain letters and by spelling; reused from name to name. */
final class NameParts {
  char[] plain = new char[256];
  private int[] bounds = new int[17];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] words = new int[16];
  private int size;
  private int length;

  void clear() {
    size = 0;
    length = 0;
  }

  int size() {
    return size;
  }

  /** Writes letters in front of the next part. */
  void prefix(String letters) {
    plain = ArrayUtil.grow(plain, length + letters.length());
    letters.getChars(0, letters.length(), plain, length);
    length += letters.length();
  }

  /** Writes {@code letters[from, from + count)} in front of the next part. */
  void prefix(char[] letters, int from, int count) {
    plain = ArrayUtil.grow(plain, length + count);
    System.arraycopy(letters, from, plain, length, count);
    length += count;
  }

  /** Adds a word as a part, behind what {@link #prefix} wrote, which begins at {@code start}. */
  void add(NameWords of, int word, int start) {
    plain = ArrayUtil.grow(plain, length + of.count(word));
    System.arraycopy(of.letters, of.from(word), plain, length, of.count(word));
    length += of.count(word);
    if (size + 1 >= starts.length) {
      starts = ArrayUtil.grow(starts, size + 2);
      ends = ArrayUtil.growExact(ends, starts.length);
      words = ArrayUtil.growExact(words, starts.length);
      bounds = ArrayUtil.growExact(bounds, starts.length + 1);
    }
    starts[size] = start;
    ends[size] = of.end(word);
    words[size] = word;
    bounds[++size] = length;
  }

  int from(int part) {
    return bounds[part];
  }

  int count(int part) {
    return bounds[part + 1] - bounds[part];
  }

  /** How many letters this part and the next have, which stand side by side. */
  int joinedCount(int part) {
    return bounds[part + 2] - bounds[part];
  }

  int start(int part) {
    return starts[part];
  }

  int end(int part) {
    return ends[part];
  }

  int word(int part) {
    return words[part];
  }
}
