package org.inquit.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inquit.date.DateSpan;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryField;

/** A question for articles, put together step by step; each step gives a new one. */
public final class ArticleSearch {
  private final Archive archive;
  private final Question question;

  ArticleSearch(Archive archive, Question question) {
    this.archive = archive;
    this.question = question;
  }

  /** Words and conditions in the query language. */
  public ArticleSearch query(String text) {
    return new ArticleSearch(archive, question.withText(text));
  }

  /** About this; understands the words and operators of the query language. */
  public ArticleSearch about(String text) {
    return where(QueryField.ABOUT, text);
  }

  /** Published within these days. */
  public ArticleSearch published(DateSpan days) {
    return where(QueryField.PUBLISHED, days.toString());
  }

  /** With a condition on any field, its value in the query language. */
  public ArticleSearch where(QueryField field, String value) {
    return new ArticleSearch(archive, question.with(field, value));
  }

  /** Only certain answers: no condition is relaxed, no date taken as perhaps right. */
  public ArticleSearch strict() {
    return new ArticleSearch(archive, question.withStrict(true));
  }

  public ArticleSearch sort(Question.Order order) {
    return new ArticleSearch(archive, question.withSort(order));
  }

  /** Lists what was published more than once a single time. */
  public ArticleSearch collapseCopies() {
    return new ArticleSearch(archive, question.withCopies(Question.Copies.COLLAPSE));
  }

  /** At most this many hits; ten where nothing is said. */
  public ArticleSearch limit(int hits) {
    return new ArticleSearch(archive, question.withPage(question.offset(), hits));
  }

  /** Passes over this many hits. */
  public ArticleSearch offset(int hits) {
    return new ArticleSearch(archive, question.withPage(hits, question.limit()));
  }

  /** Gives what was found in this time, marked as partial. */
  public ArticleSearch timeout(Duration time) {
    return new ArticleSearch(archive, question.withTimeout(Objects.requireNonNull(time)));
  }

  /** Ranks what was published lately higher: its bonus halves after so many days. */
  public ArticleSearch recent(int days) {
    return new ArticleSearch(archive, question.withRecent(days));
  }

  /** Dates such as {@code -30d} count back from this day. */
  public ArticleSearch today(LocalDate day) {
    return new ArticleSearch(archive, question.withToday(day));
  }

  /** Counts the values of a field among all that answers, the most frequent first. */
  public Facet facet(QueryField field) {
    return archive.survey(question, Schema.Level.ARTICLE, survey -> survey.facet(field));
  }

  /** Counts all that answers over time. */
  public Timeline timeline() {
    return archive.survey(question, Schema.Level.ARTICLE, Survey::timeline);
  }

  /** Tells how the question is understood, and what each part of it finds. */
  public Explanation explain() {
    return archive.survey(question, Schema.Level.ARTICLE, Survey::explain);
  }

  /** What each part of the question finds alone, and what may be meant where it finds nothing. */
  public List<Hint> hints() {
    return archive.hints(question, Schema.Level.ARTICLE);
  }

  /** A search with {@code whole} in place of all that was said before. */
  public ArticleSearch with(Question whole) {
    return new ArticleSearch(archive, whole);
  }

  /** The question as it stands. */
  public Question question() {
    return question;
  }

  /**
   * Asks.
   *
   * @throws org.inquit.search.query.QueryException where a condition makes no sense
   */
  public Page<ArticleHit> fetch() {
    return archive.articles(question);
  }

  /**
   * All that answers, one after the other, whatever the page; read as it is asked for.
   *
   * @return a stream to be closed; where there is a time-out and it runs out, the stream ends with
   *     a {@link TimeoutException}
   * @throws org.inquit.search.query.QueryException where a condition makes no sense
   */
  public Stream<ArticleHit> all() {
    return archive.allArticles(question);
  }
}
