package org.inquit.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lower-case Latin letters for what a name is printed in, without marks; alphabets are spelt out,
 * other scripts (Han, Kana, Hangul) stay as they are.
 */
public final class Letters {
  private static final int ASCII = 0x80;
  private static final int TABLED = 0x2150;
  private static final int FORMS = 0xfb00;

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
    if (c < ASCII) {
      char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (isPlain(lower)) {
        out[length++] = lower;
      }
    } else if (c < TABLED || c >= FORMS) {
      String plain = Alphabets.plain(c);
      for (int i = 0; i < plain.length(); i++) {
        out[length++] = plain.charAt(i);
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

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** Letters beyond ASCII, each spelt out when it is first met; loaded with the first of them. */
  private static final class Alphabets {
    private static final Map<String, String> SPELT = spelt();

    /** Filled by any thread at any time: strings may be handed over so. */
    private static final String[] PLAIN = new String[TABLED];

    /** Ligatures, letters as they stand joined, and wide ones. */
    private static final String[] PLAIN_FORMS = new String[0x10000 - FORMS];

    static String plain(char c) {
      String[] table = c < TABLED ? PLAIN : PLAIN_FORMS;
      int at = c < TABLED ? c : c - FORMS;
      String plain = table[at];
      if (plain == null) {
        plain = spellOut(c);
        table[at] = plain;
      }
      return plain;
    }

    private static String spellOut(char c) {
      String lower = String.valueOf(Character.toLowerCase(c));
      String spelt = SPELT.get(lower);
      StringBuilder plain = new StringBuilder(spelt == null ? "" : spelt);
      if (spelt == null) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
          plain.append(letter(apart.charAt(i)));
        }
      }
      return plain.substring(0, Math.min(MOST_PER_CHAR, plain.length()));
    }

    private static String letter(char c) {
      String letter = String.valueOf(c);
      return isPlain(c) ? letter : SPELT.getOrDefault(letter, "");
    }

    private static Map<String, String> spelt() {
      Map<String, String> spelt = new HashMap<>();
      for (String line : Resource.lines("transliteration.txt")) {
        String letter = line.substring(0, 1);
        if (spelt.put(letter, line.substring(1).strip()) != null) {
          throw new IllegalStateException("spelt out twice: " + line);
        }
      }
      return spelt;
    }
  }
}
