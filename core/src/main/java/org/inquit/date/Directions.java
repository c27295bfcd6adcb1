package org.inquit.date;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which way a date without a year or a week points: a logistic regression over {@link Cues}, whose
 * weights stand in {@code directions.txt}.
 */
final class Directions {
  static final Directions TRAINED = new Directions(DateLexicon.lines("directions.txt"));

  private final Map<String, Float> weights = new HashMap<>();

  /** Each line is a cue, a space and its weight; positive ones point ahead. */
  Directions(Iterable<String> lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Float.parseFloat(line.substring(space + 1)));
    }
  }

  /** Whether {@code found} means the later of two readings; they may be one. */
  boolean ahead(Choice choice, Cues cues, Found found) {
    if (!choice.open()) {
      return false;
    }
    double[] odds = {choice.nearness()};
    Consumer<String> add = cue -> odds[0] += weights.getOrDefault(cue, 0f);
    choice.cues(add);
    cues.around(found.from(), found.to(), add);
    return odds[0] > 0;
  }
}
