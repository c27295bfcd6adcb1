package org.inquit.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lower-case Latin letters for what a name is printed in, without marks; alphabets are spelt out,
 * other scripts (Han, Kana, Hangul) stay as they are.
 */
public final class Letters {
  private static final int TABLED = 0x2150;
  private static final int FORMS = 0xfb00;
  private static final Map<String, String> SPELT = spelt();
  private static final char[][] PLAIN = table(0, TABLED);

  /** Ligatures, letters as they stand joined, and wide ones. */
  private static final char[][] PLAIN_FORMS = table(FORMS, 0x10000);

  /** How many letters one printed character becomes at most. */
  public static final int MOST_PER_CHAR = 4;

  private Letters() {}

  /** {@code word} in plain letters and digits; every other sign is left out. */
  public static String plain(CharSequence word) {
    char[] out = new char[word.length() + MOST_PER_CHAR];
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      if (length + MOST_PER_CHAR > out.length) {
        out = Arrays.copyOf(out, word.length() * MOST_PER_CHAR);
      }
      length = append(word.charAt(i), out, length);
    }
    return new String(out, 0, length);
  }

  /**
   * Appends what one printed character becomes.
   *
   * @return the new length of {@code out}, which has room for {@link #MOST_PER_CHAR} more
   */
  public static int append(char c, char[] out, int length) {
    if (c < TABLED || c >= FORMS) {
      for (char plain : c < TABLED ? PLAIN[c] : PLAIN_FORMS[c - FORMS]) {
        out[length++] = plain;
      }
    } else if (Character.isLetterOrDigit(c)) {
      char lower = Character.toLowerCase(c);
      if (lower < TABLED) {
        return append(lower, out, length);
      }
      out[length++] = lower;
    }
    return length;
  }

  private static Map<String, String> spelt() {
    return Resource.lines("transliteration.txt").stream()
        .map(line -> line.split(" +", -1))
        .collect(Collectors.toMap(w -> w[0], w -> w.length > 1 ? w[1] : ""));
  }

  private static char[][] table(int from, int to) {
    char[][] table = new char[to - from][];
    for (int c = from; c < to; c++) {
      table[c - from] = plain((char) c);
    }
    return table;
  }

  private static char[] plain(char c) {
    String lower = String.valueOf(Character.toLowerCase(c));
    StringBuilder plain = new StringBuilder();
    if (SPELT.containsKey(lower)) {
      plain.append(SPELT.get(lower));
    } else {
      Normalizer.normalize(lower, Normalizer.Form.NFKD)
          .toLowerCase(Locale.ROOT)
          .chars()
          .forEach(letter -> plain.append(letter((char) letter)));
    }
    return plain.substring(0, Math.min(MOST_PER_CHAR, plain.length())).toCharArray();
  }

  private static String letter(char c) {
    String letter = String.valueOf(c);
    boolean latin = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    return latin ? letter : SPELT.getOrDefault(letter, "");
  }
}
