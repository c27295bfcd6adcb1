package org.inquit.index.copies;

import java.util.Locale;
import org.inquit.name.Spelling;

/** Who said something, as far as two articles must agree on it. */
public final class SpeakerKey {
  private SpeakerKey() {}

  /** Whether {@code tier}, how a speaker was resolved, means that a name is known. */
  public static boolean isNamed(String tier) {
    return !"surface".equals(tier) && !"none".equals(tier);
  }

  /**
   * The consonants of the name's last word, so that spellings agree; {@code null} where it has no
   * letters.
   */
  public static String of(String name) {
    String last = name.substring(lastWord(name));
    String key = Spelling.skeleton(last.toLowerCase(Locale.ROOT));
    String known = key.isEmpty() ? last : key;
    return known.isEmpty() ? null : known;
  }

  private static int lastWord(String name) {
    int at = name.length();
    while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
