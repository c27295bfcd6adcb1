package org.inquit.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryField;

/**
 * A question for statements, put together step by step; each step gives a new one.
 *
 * <p>All conditions hold within one statement.
 */
public final class StatementSearch {
  private final Archive archive;
  private final Question question;

  StatementSearch(Archive archive, Question question) {
    this.archive = archive;
    this.question = question;
  }

  /** Words and conditions in the query language. */
  public StatementSearch query(String text) {
    return new StatementSearch(archive, question.withText(text));
  }

  /** Said by this person or organization, however it is spelled. */
  public StatementSearch by(String speaker) {
    return where(QueryField.BY, speaker);
  }

  /** Said on behalf of this organization or office. */
  public StatementSearch onBehalfOf(String organization) {
    return where(QueryField.FOR, organization);
  }

  /** About this; understands the words and operators of the query language. */
  public StatementSearch about(String text) {
    return where(QueryField.ABOUT, text);
  }

  /** Said within these days: what certainly was comes first, then what may have been. */
  public StatementSearch said(DateSpan days) {
    return where(QueryField.SAID, days.toString());
  }

  /** In an article published within these days. */
  public StatementSearch published(DateSpan days) {
    return where(QueryField.PUBLISHED, days.toString());
  }

  public StatementSearch kind(Statement.Kind kind) {
    return where(QueryField.KIND, kind.toString());
  }

  /** With a speaker at least as surely known as this. */
  public StatementSearch atLeast(Statement.Tier tier) {
    return where(QueryField.TIER, tier.toString());
  }

  /** With a condition on any field, its value in the query language. */
  public StatementSearch where(QueryField field, String value) {
    return new StatementSearch(archive, question.with(field, value));
  }

  /** Only certain answers: no condition is relaxed, no date taken as perhaps right. */
  public StatementSearch strict() {
    return new StatementSearch(archive, question.withStrict(true));
  }

  public StatementSearch sort(Question.Order order) {
    return new StatementSearch(archive, question.withSort(order));
  }

  /** Lists what was published more than once a single time. */
  public StatementSearch collapseCopies() {
    return new StatementSearch(archive, question.withCopies(Question.Copies.COLLAPSE));
  }

  /** At most this many hits; ten where nothing is said. */
  public StatementSearch limit(int hits) {
    return new StatementSearch(archive, question.withPage(question.offset(), hits));
  }

  /** Passes over this many hits. */
  public StatementSearch offset(int hits) {
    return new StatementSearch(archive, question.withPage(hits, question.limit()));
  }

  /** Gives what was found in this time, marked as partial. */
  public StatementSearch timeout(Duration time) {
    return new StatementSearch(archive, question.withTimeout(Objects.requireNonNull(time)));
  }

  /** What stands around each statement is given with it. */
  public StatementSearch context(Question.Context around) {
    return new StatementSearch(archive, question.withContext(around));
  }

  /** Ranks what was said lately higher: its bonus halves after so many days. */
  public StatementSearch recent(int days) {
    return new StatementSearch(archive, question.withRecent(days));
  }

  /** Dates such as {@code -30d} count back from this day. */
  public StatementSearch today(LocalDate day) {
    return new StatementSearch(archive, question.withToday(day));
  }

  /** Counts the values of a field among all that answers, the most frequent first. */
  public Facet facet(QueryField field) {
    return archive.survey(question, Schema.Level.STATEMENT, survey -> survey.facet(field));
  }

  /** Ranks the speakers of all that answers; spellings of one name count as one. */
  public Facet who() {
    return archive.survey(question, Schema.Level.STATEMENT, survey -> survey.facet(QueryField.BY));
  }

  /** Counts all that answers over time. */
  public Timeline timeline() {
    return archive.survey(question, Schema.Level.STATEMENT, Survey::timeline);
  }

  /** Tells how the question is understood, and what each part of it finds. */
  public Explanation explain() {
    return archive.survey(question, Schema.Level.STATEMENT, Survey::explain);
  }

  /** What each part of the question finds alone, and what may be meant where it finds nothing. */
  public List<Hint> hints() {
    return archive.hints(question, Schema.Level.STATEMENT);
  }

  /** A search with {@code whole} in place of all that was said before. */
  public StatementSearch with(Question whole) {
    return new StatementSearch(archive, whole);
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
  public Page<StatementHit> fetch() {
    return archive.statements(question);
  }

  /**
   * All that answers, one after the other, whatever the page; read as it is asked for.
   *
   * @return a stream to be closed; where there is a time-out and it runs out, the stream ends with
   *     a {@link TimeoutException}
   * @throws org.inquit.search.query.QueryException where a condition makes no sense
   */
  public Stream<StatementHit> all() {
    return archive.allStatements(question);
  }
}
