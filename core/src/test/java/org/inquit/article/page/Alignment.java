package org.inquit.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aligns the words of lines with those of a body: longest common runs first. */
final class Alignment {
  private final String[] a;
  private final String[] b;
  private final int[] owner;
  private final Map<String, List<Integer>> where = new HashMap<>();
  private final int[] hit;
  private final int[] all;

  private Alignment(List<Line> lines, String body) {
    List<String> words = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    this.hit = new int[lines.size()];
    this.all = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      for (String word : Shingles.words(lines.get(i).text())) {
        words.add(word);
        owners.add(i);
        all[i]++;
      }
    }
    this.a = words.toArray(String[]::new);
    this.owner = owners.stream().mapToInt(x -> x).toArray();
    this.b = Shingles.words(body).toArray(String[]::new);
    for (int i = 0; i < b.length; i++) {
      where.computeIfAbsent(b[i], k -> new ArrayList<>()).add(i);
    }
  }

  /** The share of the words of each line that stand in the body. */
  static float[] shares(List<Line> lines, String body) {
    Alignment alignment = new Alignment(lines, body);
    alignment.align(0, alignment.a.length, 0, alignment.b.length);
    float[] shares = new float[lines.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = alignment.all[i] == 0 ? 0 : (float) alignment.hit[i] / alignment.all[i];
    }
    return shares;
  }

  private void align(int a0, int a1, int b0, int b1) {
    int best = 0;
    int bestA = a0;
    int bestB = b0;
    Map<Integer, Integer> run = new HashMap<>();
    for (int i = a0; i < a1; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : where.getOrDefault(a[i], List.of())) {
        if (j < b0 || j >= b1) {
          continue;
        }
        int k = run.getOrDefault(j - 1, 0) + 1;
        next.put(j, k);
        if (k > best) {
          best = k;
          bestA = i - k + 1;
          bestB = j - k + 1;
        }
      }
      run = next;
    }
    if (best == 0) {
      return;
    }
    if (best >= 3 || all[owner[bestA]] <= best) {
      for (int k = 0; k < best; k++) {
        hit[owner[bestA + k]]++;
      }
    }
    align(a0, bestA, b0, bestB);
    align(bestA + best, a1, bestB + best, b1);
  }
}
