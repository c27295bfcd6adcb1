package org.inquit.date;

import static org.inquit.date.WordClass.ACTOR;
import static org.inquit.date.WordClass.ARTICLE;
import static org.inquit.date.WordClass.BE;
import static org.inquit.date.WordClass.BEFORE;
import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.LATER;
import static org.inquit.date.WordClass.NOWADAYS;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SINCE;
import static org.inquit.date.WordClass.STORY;
import static org.inquit.date.WordClass.UNTIL;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.date.DateExpression.Anchor;
import org.inquit.date.DateExpression.Bound;
import org.inquit.text.Span;

/** One reading of one text, from its first token to its last. */
final class Reading {
  private static final long DETERMINER = Word.mask(EDGE, LATER, SAME, SHIFT, STORY);

  private final DateTokens tokens;
  private final Verbs verbs;
  private final Cues cues;
  private final Story story;
  private final OrderOfText order;
  private final List<DateExpression> expressions = new ArrayList<>();
  private Found last;
  private int end = -1;

  Reading(DateTokens tokens, DateAnchors anchors) {
    this.tokens = tokens;
    verbs = new Verbs(tokens);
    cues = new Cues(tokens, verbs);
    story = new Story(anchors.published());
    order = new OrderOfText(tokens, anchors);
  }

  List<DateExpression> all() {
    int floor = 0;
    for (int i = 0; i < tokens.count(); i++) {
      Found found = i < floor ? null : Grammar.at(tokens, i, floor, order);
      if (found != null) {
        if (!nowadays(found)) {
          add(withArticle(found, floor));
        }
        floor = found.to();
      }
    }
    return List.copyOf(expressions);
  }

  /** Whether it is the "today" of "today, women vote": its clause tells of no event. */
  private boolean nowadays(Found found) {
    int i = found.from();
    int next = tokens.mark(i + 1, ',') ? i + 2 : i + 1;
    boolean alone = found.to() == i + 1 && tokens.is(i, NOWADAYS) && !tokens.is(i - 1, BE);
    return alone
        && (tokens.letters(next) && !tokens.newline(next)
            || tokens.letters(i - 1) && !tokens.newline(i))
        && verbs.around(i, i + 1) == Tense.UNKNOWN;
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
    Bound bound = bound(found);
    DateSpan date = inPair(found, bound);
    String value = date == null ? found.partial() : date.toString();
    expressions.add(new DateExpression(span, date, value, found.anchor(), bound));
    end = found.to();
    last = found;
    order.learn(date);
    boolean absolute = found.anchor() == Anchor.NONE;
    if (!absolute || !NamedDays.isHistory(tokens, found)) {
      story.tell(date, absolute && headsLine(found));
    }
    story.tellEvent(eventAt(found.to()), date);
  }

  /** Whether it is the end of a stretch, and what it is then; sets its beginning right. */
  private DateSpan inPair(Found found, Bound bound) {
    boolean linked = Pairs.linked(tokens, end, found.from());
    DateSpan first = linked ? expressions.getLast().date() : null;
    DateSpan second = Pairs.second(first, found);
    DateSpan date = second != null ? second : resolve(found, bound);
    DateSpan earlier = linked ? Pairs.first(tokens, last, first, date) : null;
    if (earlier != null) {
      expressions.set(expressions.size() - 1, expressions.getLast().on(earlier));
    }
    return date;
  }

  /** Arithmetic at the very ends of the calendar leads nowhere. */
  private DateSpan resolve(Found found, Bound bound) {
    try {
      boolean before = tokens.is(found.to() - 1, BEFORE);
      Found base = before ? FollowingDate.at(tokens, found.to(), order) : null;
      if (base != null) {
        return story.count(found, story.resolve(base, ahead(base, Bound.NONE), null));
      }
      boolean counted = before && namesEvent(found.to());
      String event = counted ? eventAt(found.to() + 1) : null;
      return counted && !story.knows(event)
          ? null
          : story.resolve(found, ahead(found, bound), event);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether "the day before" goes on with what was a day later: "the raid", "Olsen left". */
  private boolean namesEvent(int i) {
    boolean noun = tokens.is(i, ARTICLE) || tokens.is(i, ACTOR) || tokens.capital(i);
    return noun && !tokens.newline(i);
  }

  /** What hangs on the story follows it; what is open since a day lies behind. */
  private boolean ahead(Found found, Bound bound) {
    LocalDate base = story.today();
    return switch (found.anchor()) {
      case NONE -> false;
      case TEXT -> true;
      case PUBLICATION ->
          base != null
              && bound != Bound.SINCE
              && Directions.TRAINED.ahead(Choice.of(found.meaning(), base), cues, found);
    };
  }

  /** The noun that a date precedes as in "the May 8 raid", or {@code null}. */
  private String eventAt(int i) {
    boolean noun = tokens.letters(i) && !tokens.capital(i) && tokens.word(i) == Word.NONE;
    return noun && !tokens.newline(i) ? tokens.string(i) : null;
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
