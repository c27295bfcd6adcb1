package org.inquit.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares bodies by their runs of four words. */
final class Shingles {
  private static final int RUN = 4;

  private Shingles() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  /** Precision and recall of {@code found}; NaN where there is nothing to judge. */
  static double[] judge(String gold, String found) {
    Map<List<String>, Integer> g = runs(gold);
    Map<List<String>, Integer> f = runs(found);
    int both = 0;
    for (Map.Entry<List<String>, Integer> e : g.entrySet()) {
      both += Math.min(e.getValue(), f.getOrDefault(e.getKey(), 0));
    }
    int golds = g.values().stream().mapToInt(x -> x).sum();
    int founds = f.values().stream().mapToInt(x -> x).sum();
    return new double[] {(double) both / founds, (double) both / golds};
  }
}
