package org.inquit.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** One-to-one pairs of expected and given items, the most alike first. */
record Pairing<E, G>(List<Pair<E, G>> pairs, List<E> missed, List<G> spurious) {
  record Pair<E, G>(E expected, G given) {}

  private record Candidate(int expected, int given, double likeness) {}

  /** Pairs those whose likeness is at least {@code threshold}. */
  static <E, G> Pairing<E, G> of(
      List<E> expected, List<G> given, double threshold, ToDoubleBiFunction<E, G> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int e = 0; e < expected.size(); e++) {
      for (int g = 0; g < given.size(); g++) {
        double alike = likeness.applyAsDouble(expected.get(e), given.get(g));
        if (alike >= threshold) {
          candidates.add(new Candidate(e, g, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    return best(expected, given, candidates);
  }

  private static <E, G> Pairing<E, G> best(
      List<E> expected, List<G> given, List<Candidate> candidates) {
    Set<Integer> usedExpected = new HashSet<>();
    Set<Integer> usedGiven = new HashSet<>();
    List<Pair<E, G>> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedExpected.contains(candidate.expected()) && !usedGiven.contains(candidate.given())) {
        usedExpected.add(candidate.expected());
        usedGiven.add(candidate.given());
        pairs.add(new Pair<>(expected.get(candidate.expected()), given.get(candidate.given())));
      }
    }
    return new Pairing<>(pairs, without(expected, usedExpected), without(given, usedGiven));
  }

  private static <T> List<T> without(List<T> items, Set<Integer> used) {
    List<T> left = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!used.contains(i)) {
        left.add(items.get(i));
      }
    }
    return left;
  }
}
