package org.inquit.extraction;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateExpression;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Said.Basis;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/**
 * Tells when each statement of one article was made; asked once a statement, in their order.
 *
 * <p>A statement has the date that stands beside its cue; else that of the statement right before
 * by the same speaker; else the date that heads its item; else that of the publication. A date
 * beside the cue that cannot be resolved leaves the statement undated.
 */
final class SaidDates {
  /** A date that heads a paragraph dates it where it is no news of these last days. */
  private static final int NEWS_DAYS = 60;

  private static final int SENTENCES_CARRIED = 2;
  private static final int LEAD = 8;

  private final Article article;
  private final Tokens tokens;
  private final Sentences sentences;
  private final List<DateExpression> dates;
  private final CueDates cueDates;
  private final DateSpan published;
  private int next;
  private DateSpan item;
  private String speaker;
  private int sentence;
  private Said said;

  SaidDates(
      Article article,
      Tokens tokens,
      Sentences sentences,
      List<DateExpression> dates,
      List<Attribution> statements) {
    this.article = article;
    this.tokens = tokens;
    this.sentences = sentences;
    this.dates = dates;
    published = article.published() == null ? null : article.published().value();
    cueDates = new CueDates(dates, statements, published);
  }

  /**
   * When the statement was made, or {@code null} where neither text nor publication tells.
   *
   * @param by the speaker's name, or {@code null}
   */
  Said of(Attribution statement, String by) {
    Span place = statement.cue() != null ? statement.cue() : statement.content().getFirst();
    enterItem(place.start());
    int here = sentences.of(tokens.at(place.start()));
    DateExpression date = cueDates.beside(place, sentences.span(here), statement);
    boolean goesOn = by != null && by.equals(speaker) && here - sentence <= SENTENCES_CARRIED;
    if (date != null) {
      said = date.date() == null ? null : new Said(date.date(), Basis.TEXT);
    } else if (!goesOn) {
      said = undated();
    }
    speaker = by;
    sentence = here;
    return said;
  }

  private Said undated() {
    if (item != null) {
      return new Said(item, Basis.TEXT);
    }
    return published == null ? null : new Said(published, Basis.PUBLISHED);
  }

  /** Follows the dates that head paragraphs up to {@code offset}. */
  private void enterItem(int offset) {
    for (; next < dates.size() && dates.get(next).span().start() <= offset; next++) {
      DateExpression date = dates.get(next);
      if (!date.relative() && date.date() != null && heads(date.span().start())) {
        item = isNews(date.date()) ? null : date.date();
      }
    }
  }

  private boolean isNews(DateSpan date) {
    return date.precision() != Precision.DAY
        || published != null && !date.last().isBefore(published.upTo().last().minusDays(NEWS_DAYS));
  }

  /** Whether nothing but a preposition stands between the line's begin and {@code offset}. */
  private boolean heads(int offset) {
    String lead = article.body().substring(Math.max(0, offset - LEAD), offset);
    String line = lead.substring(lead.lastIndexOf('\n') + 1).strip();
    return (line.length() < lead.length() || offset < LEAD)
        && (line.isEmpty() || line.equalsIgnoreCase("on"));
  }
}
