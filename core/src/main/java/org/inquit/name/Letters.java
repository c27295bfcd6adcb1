package org.inquit.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lower-case Latin letters for what a name is printed in, without marks; alphabets are spelt out,
 * other scripts (Han, Kana, Hangul) stay as they are.
 */
public final class Letters {
  private static final int TABLED = 0x2000;
  private static final char[][] PLAIN = table();

  /** How many letters one printed character becomes at most. */
  public static final int MOST_PER_CHAR = 4;

  private Letters() {}

  /** {@code word} in plain letters and digits; every other sign is left out. */
  public static String plain(CharSequence word) {
    char[] out = new char[word.length() * MOST_PER_CHAR];
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
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
    if (c < TABLED) {
      for (char plain : PLAIN[c]) {
        out[length++] = plain;
      }
    } else if (Character.isLetterOrDigit(c)) {
      out[length++] = Character.toLowerCase(c);
    }
    return length;
  }

  private static char[][] table() {
    Map<String, String> spelt =
        Resource.lines("transliteration.txt").stream()
            .map(line -> line.split(" +", -1))
            .collect(Collectors.toMap(w -> w[0], w -> w.length > 1 ? w[1] : ""));
    char[][] table = new char[TABLED][];
    for (char c = 0; c < TABLED; c++) {
      String lower = String.valueOf(Character.toLowerCase(c));
      table[c] = spelt.containsKey(lower) ? spelt.get(lower).toCharArray() : latin(lower);
    }
    return table;
  }

  private static char[] latin(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
        .limit(MOST_PER_CHAR)
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString()
        .toCharArray();
  }
}
