package org.inquit.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts as folded words, so that marks, case and spelling of accents do not count. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    if (text == null) {
      return List.of();
    }
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’‘`]", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(List.of(folded.split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** How many words two texts share, each as often as both have it. */
  static int shared(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** Jaccard's measure over words: 1 where they are the same, 0 where they share none. */
  static double likeness(String one, String other) {
    List<String> left = of(one);
    List<String> right = of(other);
    int shared = shared(left, right);
    return shared == 0 ? 0 : (double) shared / (left.size() + right.size() - shared);
  }

  /** Whether the words of {@code part} stand in {@code whole}, side by side. */
  static boolean holds(String whole, String part) {
    List<String> words = of(part);
    return !words.isEmpty() && Collections.indexOfSubList(of(whole), words) >= 0;
  }

  /** Whether both are the same words. */
  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }
}
