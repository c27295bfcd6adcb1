package org.inquit.article;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Tells by script and by the smallest words what language a text is in. */
final class Language {
  private static final Lexicon WORDS = Lexicon.load(Language.class, "language-words.txt");
  private static final String ENGLISH = "en";
  private static final int SAMPLE = 2000;

  private Language() {}

  /** The ISO 639-1 code; English where nothing speaks against it. */
  static String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    String script = script(sample);
    return script != null ? script : words(Tokens.of(sample));
  }

  /** The language that a script other than the Latin stands for, else {@code null}. */
  private static String script(String sample) {
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < sample.length(); i++) {
      if (Character.isLetter(sample.charAt(i))) {
        all++;
        letters.merge(code(UnicodeScript.of(sample.charAt(i))), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      if (!entry.getKey().isEmpty() && entry.getValue() * 2 > all) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static String code(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "ar";
      case CYRILLIC -> "ru";
      case HEBREW -> "he";
      case GREEK -> "el";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case THAI -> "th";
      default -> "";
    };
  }

  private static String words(Tokens tokens) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      int entry = WORDS.find(tokens, i, i + 1);
      if (entry >= 0) {
        counts.merge(WORDS.label(entry), 1, Integer::sum);
      }
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > english + 2)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ENGLISH);
  }
}
