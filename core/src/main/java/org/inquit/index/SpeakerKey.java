package org.inquit.index;

import java.util.Locale;
import org.inquit.name.Spelling;

/** Who said something, as far as two articles must agree on it. */
final class SpeakerKey {
  private SpeakerKey() {}

  /**
   * The consonants of the name's last word, so that spellings agree; empty where no name is known.
   *
   * @param name or {@code null}
   * @param tier how the speaker was resolved
   */
  static String of(String name, String tier) {
    boolean named = name != null && !"surface".equals(tier) && !"none".equals(tier);
    String last = named ? name.substring(lastWord(name)) : "";
    String key = Spelling.skeleton(last.toLowerCase(Locale.ROOT));
    return key.isEmpty() ? last : key;
  }

  private static int lastWord(String name) {
    int at = name.length();
    while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
