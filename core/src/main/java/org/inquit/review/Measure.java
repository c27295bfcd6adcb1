package org.inquit.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a ranking does, from 0 to 1: {@code ndcg@k} (Järvelin and Kekäläinen 2002, gains as
 * graded) or {@code recall@k} (of all ids graded above 0).
 *
 * @param kind which of them
 * @param depth k, at least 1
 */
public record Measure(Kind kind, int depth) {
  private static final Pattern FORM = Pattern.compile("(ndcg|recall)@([1-9][0-9]{0,3})");

  /** Which measure. */
  public enum Kind {
    NDCG,
    RECALL
  }

  /**
   * Reads {@code ndcg@10} or {@code recall@10}.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static Measure parse(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is neither ndcg@k nor recall@k");
    }
    return new Measure(
        Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(form.group(2)));
  }

  /** Of the ids in their order, judged by {@code grades}; 1 where nothing is to be found. */
  public double of(List<String> ranking, Map<String, Integer> grades) {
    double best = kind == Kind.NDCG ? ideal(grades) : relevant(grades);
    return best == 0 ? 1 : gained(ranking, grades) / best;
  }

  private double gained(List<String> ranking, Map<String, Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, ranking.size()); i++) {
      int grade = grades.getOrDefault(ranking.get(i), 0);
      sum += kind == Kind.NDCG ? grade * discount(i) : grade > 0 ? 1 : 0;
    }
    return sum;
  }

  private double ideal(Map<String, Integer> grades) {
    int[] best = grades.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    double sum = 0;
    for (int i = 0; i < Math.min(depth, best.length); i++) {
      sum += best[best.length - 1 - i] * discount(i);
    }
    return sum;
  }

  private static double relevant(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + "@" + depth;
  }
}
