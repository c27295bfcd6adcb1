package org.inquit.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A date of a text, what stands around it, and which way it points.
 *
 * @param given the log-odds for "ahead" that are known without the cues
 * @param kind "weekday", "month" or "other" where the date itself leaves the direction open, else
 *     "sure"
 */
record DirectionExample(Set<String> cues, double given, boolean ahead, String kind) {
  private static final int MOST_YEARS = 3;
  private static final double CLEAR = 1;

  /**
   * The dates of {@code text} whose direction is known: from the words themselves ("last week",
   * "May 18, 2017"), from the nearer of two readings ("May 18"), or from {@code judgements}, by the
   * offset at which they stand.
   */
  static List<DirectionExample> of(
      String text, LocalDate published, Map<Integer, Boolean> judgements) {
    DateTokens tokens = DateTokens.of(text);
    Cues cues = new Cues(tokens, new Verbs(tokens));
    OrderOfText order = new OrderOfText(tokens, DateAnchors.NONE);
    List<DirectionExample> examples = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < tokens.count(); i++) {
      Found found = i < floor ? null : Grammar.at(tokens, i, floor, order);
      if (found != null) {
        floor = found.to();
        Boolean judged = judgements.get(tokens.start(found.from()));
        DirectionExample example = of(found, Choice.of(found.meaning(), published), judged);
        if (example != null) {
          cues.around(found.from(), found.to(), example.cues()::add);
          examples.add(example);
        }
      }
    }
    return examples;
  }

  /** Without the words around it; {@code null} where its direction is not known. */
  private static DirectionExample of(Found found, Choice choice, Boolean judged) {
    boolean resolved = choice.behind() != null && choice.ahead() != null;
    if (!resolved || found.anchor() == DateExpression.Anchor.TEXT) {
      return null;
    }
    Set<String> own = new LinkedHashSet<>();
    if (!choice.open()) {
      own.add(found.anchor() == DateExpression.Anchor.NONE ? "k=full" : "k=fixed");
      return known(choice) ? new DirectionExample(own, 0, comes(choice), "sure") : null;
    }
    choice.cues(own::add);
    String kind = choice.weekday() ? "weekday" : choice.month() ? "month" : "other";
    if (judged != null) {
      return new DirectionExample(own, choice.nearness(), judged, kind);
    }
    double nearness = choice.nearness();
    return kind.equals("other") && Math.abs(nearness) > CLEAR
        ? new DirectionExample(own, 0, nearness > 0, kind)
        : null;
  }

  private static boolean known(Choice choice) {
    int years = choice.ahead().first().getYear() - choice.base().getYear();
    return Math.abs(years) <= MOST_YEARS && !choice.ahead().overlaps(DateSpan.day(choice.base()));
  }

  private static boolean comes(Choice choice) {
    return choice.ahead().first().isAfter(choice.base());
  }

  /** With those of its cues that are {@code known}. */
  DirectionExample with(Predicate<String> known) {
    Set<String> kept = new LinkedHashSet<>(cues);
    kept.removeIf(known.negate());
    return new DirectionExample(kept, given, ahead, kind);
  }
}
