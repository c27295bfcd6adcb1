package org.inquit.extraction;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateExpression;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Said.Basis;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/**
 * Tells when each statement of one article was made; asked once a statement, in their order.
 *
 * <p>A statement has the date that stands beside its cue; else that of the statement right before
 * by the same speaker, or of the sentence right before that tells what the speaker did; else the
 * date of the document it names again; else the date that heads its item; else that of the
 * publication. A date beside the cue that cannot be resolved leaves the statement undated.
 */
final class SaidDates {
  private static final int SENTENCES_CARRIED = 2;

  private final Article article;
  private final Tokens tokens;
  private final Sentences sentences;
  private final ItemDates items;
  private final CueDates cueDates;
  private final DocumentDates documents;
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
    items = new ItemDates(article.body(), dates, published());
    cueDates = new CueDates(dates, statements, published());
    documents = new DocumentDates(tokens, sentences);
  }

  private DateSpan published() {
    return article.published() == null ? null : article.published().value();
  }

  /**
   * When the statement was made, or {@code null} where neither text nor publication tells.
   *
   * @param by the speaker's name, or {@code null}
   */
  Said of(Attribution statement, String by) {
    Span place = statement.cue() != null ? statement.cue() : statement.content().getFirst();
    DateSpan item = items.at(place.start());
    int here = sentences.of(tokens.at(place.start()));
    DateExpression date = cueDates.beside(place, sentences.span(here), statement);
    if (date == null) {
      date = scene(statement, by);
    }
    boolean goesOn = by != null && by.equals(speaker) && here - sentence <= SENTENCES_CARRIED;
    if (date != null) {
      said = date.date() == null ? null : new Said(date.date(), Basis.TEXT);
      documents.date(here, said);
    } else if (!goesOn) {
      said = undated(documents.of(here), item);
    }
    speaker = by;
    sentence = here;
    return said;
  }

  private Said undated(Said byDocument, DateSpan item) {
    if (byDocument != null || item != null) {
      return byDocument != null ? byDocument : new Said(item, Basis.TEXT);
    }
    return published() == null ? null : new Said(published(), Basis.PUBLISHED);
  }

  /** The day of the sentence right before, where it speaks of the speaker. */
  private DateExpression scene(Attribution statement, String by) {
    int first = sentences.of(tokens.at(statement.content().getFirst().start()));
    if (by == null || first == 0) {
      return null;
    }
    Span before = sentences.span(first - 1);
    String surname = by.substring(by.lastIndexOf(' ') + 1);
    return before.in(article.body()).contains(surname) ? cueDates.lastDay(before) : null;
  }
}
