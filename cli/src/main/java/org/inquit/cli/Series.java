package org.inquit.cli;

import java.util.List;
import java.util.function.Function;
import org.inquit.search.Question;
import org.inquit.search.Question.Condition;
import org.inquit.search.Timeline;
import org.inquit.search.query.QueryField;

/**
 * One of the timelines that stand side by side.
 *
 * @param name what tells it from the others, or {@code null} where it stands alone
 */
record Series(String name, Timeline timeline) {
  /**
   * Asks a question once, or once for each of the values that it has for {@code compared}.
   *
   * @param compared the field that tells the series apart, or {@code null}
   */
  static List<Series> of(
      Question question, QueryField compared, Function<Question, Timeline> asked) {
    if (compared == null) {
      return List.of(new Series(null, asked.apply(question)));
    }
    return question.conditions().stream()
        .filter(condition -> condition.field() == compared)
        .map(Condition::value)
        .map(value -> new Series(value, asked.apply(question.withOnly(compared, value))))
        .toList();
  }

  /** The unit that suits all of them. */
  static Timeline.Unit unit(List<Series> series) {
    return Timeline.unit(series.stream().map(Series::timeline).toList());
  }
}
