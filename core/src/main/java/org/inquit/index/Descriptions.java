package org.inquit.index;

import org.inquit.extraction.Statement;
import org.inquit.name.Nations;

/**
 * The words that an article describes a speaker with, and the country beside each adjective of one,
 * so that "Iraqi" and "Iraq's" agree.
 */
public final class Descriptions {
  private Descriptions() {}

  static String of(Statement.Speaker speaker) {
    return withCountries(String.join(" / ", speaker.chain()) + " / " + speaker.surface());
  }

  static String of(Statement.Behalf behalf) {
    return withCountries(behalf.surface() + " / " + behalf.name());
  }

  private static String withCountries(String text) {
    StringBuilder all = new StringBuilder(text);
    for (String word : text.split("[^\\p{L}]+")) {
      Nations.ofAdjective(word).ifPresent(country -> all.append(" / ").append(country));
    }
    return all.toString();
  }

  /** The word to look for where a question describes a speaker with {@code word}. */
  public static String wanted(String word) {
    return Nations.ofAdjective(word).orElse(word);
  }
}
