package org.inquit.date;

import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.LATER;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SINCE;
import static org.inquit.date.WordClass.STORY;
import static org.inquit.date.WordClass.UNTIL;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.date.DateExpression.Anchor;
import org.inquit.date.DateExpression.Bound;
import org.inquit.text.Span;

/**
 * Finds the date expressions of English news text; immutable and safe to share between threads.
 *
 * <p>One pass over the text, in time linear in its length. Durations and clock times are no dates.
 */
public final class DateFinder {
  private static final long DETERMINER = Word.mask(EDGE, LATER, SAME, SHIFT, STORY);

  /**
   * The date expressions of {@code text} in order, none overlapping another.
   *
   * @param anchors what relative dates are counted from; without one they stay unresolved
   */
  public List<DateExpression> find(String text, DateAnchors anchors) {
    return new Run(DateTokens.of(text), anchors).all();
  }

  private static final class Run {
    private final DateTokens tokens;
    private final Verbs verbs;
    private final Story story;
    private final OrderOfText order;
    private final List<DateExpression> expressions = new ArrayList<>();

    Run(DateTokens tokens, DateAnchors anchors) {
      this.tokens = tokens;
      verbs = new Verbs(tokens);
      story = new Story(anchors.published());
      order = new OrderOfText(tokens, anchors);
    }

    List<DateExpression> all() {
      int floor = 0;
      for (int i = 0; i < tokens.count(); i++) {
        Found found = i < floor ? null : Grammar.at(tokens, i, floor, order);
        if (found != null) {
          add(withArticle(found, floor));
          floor = found.to();
        }
      }
      return List.copyOf(expressions);
    }

    /** The article belongs to "the next day" and "the end of May", not to "the May talks". */
    private Found withArticle(Found found, int floor) {
      int from = found.from();
      boolean article = from > floor && tokens.says(from - 1, "the");
      return article && tokens.word(from).isAny(DETERMINER)
          ? found.widened(from - 1, found.to())
          : found;
    }

    private void add(Found found) {
      Span span = new Span(tokens.start(found.from()), tokens.end(found.to() - 1));
      DateSpan date = resolve(found);
      String value = date == null ? found.partial() : date.toString();
      expressions.add(new DateExpression(span, date, value, found.anchor(), bound(found)));
      order.learn(date);
      story.tell(date, found.anchor() == Anchor.NONE && headsLine(found));
    }

    /** Arithmetic at the very ends of the calendar leads nowhere. */
    private DateSpan resolve(Found found) {
      try {
        boolean hangs = found.anchor() == Anchor.PUBLICATION;
        Tense tense = hangs ? verbs.around(found.from(), found.to()) : Tense.UNKNOWN;
        return story.resolve(found, tense);
      } catch (DateTimeException | IllegalArgumentException e) {
        return null;
      }
    }

    private boolean headsLine(Found found) {
      int from = found.from();
      return tokens.newline(from) || tokens.newline(from - 1) && tokens.is(from - 1, PREPOSITION);
    }

    private Bound bound(Found found) {
      Word word = tokens.word(found.from() - 1);
      return word.is(SINCE) ? Bound.SINCE : word.is(UNTIL) ? Bound.UNTIL : Bound.NONE;
    }
  }
}
