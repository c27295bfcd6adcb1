package org.inquit.text;

/**
 * The tokens of a text as parallel arrays: no object a token, one pass over the characters.
 *
 * <p>Every token knows its place, kind, shape, what stands before it (space, line break, blank
 * line), and a hash of its lower-case form, by which {@link Lexicon} finds it.
 */
public final class Tokens {
  static final int KIND = 0xF;
  static final int CAPITAL = 1 << 4;
  static final int ALL_CAPITALS = 1 << 5;
  static final int SPACE_BEFORE = 1 << 6;
  static final int LINE_BEFORE = 1 << 7;
  static final int BLANK_LINE_BEFORE = 1 << 8;
  static final int DOTTED = 1 << 9;
  static final int HYPHENED = 1 << 10;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final short[] flags;

  Tokens(String text, int size, int[] starts, int[] ends, long[] hashes, short[] flags) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.flags = flags;
  }

  /** Cuts any text; never fails. */
  public static Tokens of(String text) {
    return new Tokenizer(text).run();
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  /** Where token {@code i} begins, in UTF-16 code units. */
  public int start(int i) {
    return starts[i];
  }

  /** The first unit behind token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  public Kind kind(int i) {
    return Kind.of(flags[i] & KIND);
  }

  public boolean is(int i, Kind kind) {
    return (flags[i] & KIND) == kind.ordinal();
  }

  /** Whether the first letter is a capital. */
  public boolean capital(int i) {
    return (flags[i] & CAPITAL) != 0;
  }

  /** Whether it has at least two letters, all of them capitals. */
  public boolean allCapitals(int i) {
    return (flags[i] & ALL_CAPITALS) != 0;
  }

  /** Whether white space of any sort stands before it, or the text begins with it. */
  public boolean spaceBefore(int i) {
    return (flags[i] & SPACE_BEFORE) != 0;
  }

  /** Whether a line begins with it. */
  public boolean lineBefore(int i) {
    return (flags[i] & LINE_BEFORE) != 0;
  }

  /** Whether an empty line stands before it, or the text begins with it. */
  public boolean blankLineBefore(int i) {
    return (flags[i] & BLANK_LINE_BEFORE) != 0;
  }

  /** Whether it is letters with periods, as "U.S." and "a.m.". */
  public boolean dotted(int i) {
    return (flags[i] & DOTTED) != 0;
  }

  public boolean hyphened(int i) {
    return (flags[i] & HYPHENED) != 0;
  }

  /** A hash of the lower-case form; right single marks count as straight ones. */
  public int hash(int i) {
    return Long.hashCode(hashes[i]);
  }

  /** A longer hash of the lower-case form: words that share it are taken for the same word. */
  long identity(int i) {
    return hashes[i];
  }

  /** The first character. */
  public char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether token {@code i} is {@code lower}, whatever its case. */
  public boolean matches(int i, String lower) {
    int start = starts[i];
    int length = lower.length();
    if (ends[i] - start != length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (Tokenizer.fold(text.charAt(start + k)) != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The characters of token {@code i}; allocates, so not for the hot path. */
  public String string(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** From the first character of token {@code from} to the last of token {@code to - 1}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The first token that ends behind {@code offset}; {@link #size} when there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
