package org.inquit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ambiguity class of a word: the tags it may take, known from a list, else guessed by ending
 * and shape. A capital makes another class of it.
 */
final class WordClasses {
  /** The most frequent words, the first of the list, are features of their own. */
  static final int FREQUENT = 400;

  private static final String[] ENDINGS = {
    "ing", "ed", "ly", "ion", "ity", "ness", "ment", "er", "ism", "ist", "ies", "es", "s", "al",
    "ous", "ive", "ic", "able", "ful", "less", "an", "y"
  };

  /** The numbers of the endings by their last letter. */
  private static final int[][] ENDING_IN =
      IntStream.rangeClosed('a', 'z').mapToObj(WordClasses::endingIn).toArray(int[][]::new);

  private final Lexicon words = Lexicon.load(WordClasses.class, "word-classes.txt");
  private final int[] classOf = new int[words.size()];
  private final List<String> labels = new ArrayList<>();
  private final int[] only;

  WordClasses() {
    for (int w = 0; w < words.size(); w++) {
      int at = labels.indexOf(words.label(w));
      classOf[w] = at >= 0 ? at : labels.size();
      if (at < 0) {
        labels.add(words.label(w));
      }
    }
    only = new int[labels.size()];
    for (int c = 0; c < only.length; c++) {
      boolean one = labels.get(c).indexOf('|') < 0;
      only[c] = one ? Tag.valueOf(labels.get(c)).ordinal() : -1;
    }
  }

  int words() {
    return words.size();
  }

  int classes() {
    return 2 * (labels.size() + Kind.values().length + ENDINGS.length + 4);
  }

  /** The number of the word in the list, or -1. */
  int word(Tokens tokens, int i) {
    return words.find(tokens, i, i + 1);
  }

  int classOf(Tokens tokens, int i, int word) {
    int known = word >= 0 ? classOf[word] : labels.size() + unknown(tokens, i);
    return 2 * known + (tokens.capital(i) || particled(tokens, i) ? 1 : 0);
  }

  /** Whether a capital stands behind a hyphen, as in "al-Sadr". */
  private static boolean particled(Tokens tokens, int i) {
    if (tokens.hyphened(i)) {
      for (int k = tokens.start(i) + 1; k < tokens.end(i); k++) {
        if (Character.isUpperCase(tokens.text().charAt(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The tag of a word in small letters that takes but one, or -1. */
  int only(Tokens tokens, int i, int word) {
    return word < 0 || tokens.capital(i) ? -1 : only[classOf[word]];
  }

  private static int unknown(Tokens tokens, int i) {
    int kinds = Kind.values().length;
    if (!tokens.is(i, Kind.WORD)) {
      return tokens.kind(i).ordinal();
    }
    if (tokens.allCapitals(i) || tokens.dotted(i)) {
      return kinds;
    }
    if (particled(tokens, i)) {
      return kinds + 1;
    }
    int ending = ending(tokens.text(), tokens.end(i));
    if (ending >= 0) {
      return kinds + 4 + ending;
    }
    return kinds + (tokens.hyphened(i) ? 1 : tokens.end(i) - tokens.start(i) < 4 ? 2 : 3);
  }

  /** The first of the endings that stands before {@code end}, or -1. */
  private static int ending(String text, int end) {
    int letter = text.charAt(end - 1) - 'a';
    if (letter >= 0 && letter < ENDING_IN.length) {
      for (int e : ENDING_IN[letter]) {
        if (text.startsWith(ENDINGS[e], end - ENDINGS[e].length())) {
          return e;
        }
      }
    }
    return -1;
  }

  private static int[] endingIn(int letter) {
    return IntStream.range(0, ENDINGS.length)
        .filter(e -> ENDINGS[e].charAt(ENDINGS[e].length() - 1) == letter)
        .toArray();
  }
}
