package org.inquit.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;

/**
 * A question: words in the query language, conditions beside them, and how much of the answer is
 * wanted.
 *
 * @param text in the query language; may be empty
 * @param conditions which all must hold
 * @param sort the order of the answer
 * @param offset how many hits to pass over
 * @param limit how many hits to give at most
 * @param timeout after which what was found is given as partial, or {@code null}
 * @param strict whether an answer may only be certain: no relaxed condition, no uncertain date
 * @param context how much of what stands around a statement is given with it
 * @param copies whether what was published more than once is listed once or each time
 * @param recent after how many days what makes an answer new counts half; 0 where the day does not
 *     count
 * @param today the day that dates such as {@code -30d} count from, or {@code null} for the present
 */
public record Question(
    String text,
    List<Condition> conditions,
    Order sort,
    int offset,
    int limit,
    Duration timeout,
    boolean strict,
    Context context,
    Copies copies,
    int recent,
    LocalDate today) {
  /** The most hits that one page may reach to. */
  public static final int MOST = 10_000;

  /** The order of an answer; ties go by date, then id. */
  public enum Order {
    RELEVANCE,
    SAID,
    PUBLISHED
  }

  /** What is shown around a statement. */
  public enum Context {
    NONE,
    SENTENCE,
    PARAGRAPH
  }

  /** What becomes of copies in an answer. */
  public enum Copies {
    /** Each is a hit of its own. */
    ALL,
    /** The one seen first stands for all that answer, and names the others. */
    COLLAPSE
  }

  /** A field and what it must hold, in the query language. */
  public record Condition(QueryField field, String value) {
    public Condition {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
    }
  }

  public Question {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(copies, "copies");
    conditions = List.copyOf(conditions);
    if (recent < 0) {
      throw new QueryException("days count from 1 on, and 0 is for none");
    }
    if (offset < 0 || limit < 0 || (long) offset + limit > MOST) {
      throw new QueryException("a page must lie within the first " + MOST + " hits");
    }
  }

  /** Asks for {@code text}, the ten best hits. */
  public static Question of(String text) {
    return new Question(
        text, List.of(), Order.RELEVANCE, 0, 10, null, false, Context.NONE, Copies.ALL, 0, null);
  }

  Question withText(String words) {
    return new Question(
        words, conditions, sort, offset, limit, timeout, strict, context, copies, recent, today);
  }

  Question with(QueryField field, String value) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(field, value));
    return new Question(
        text, more, sort, offset, limit, timeout, strict, context, copies, recent, today);
  }

  /** The same with this one condition on {@code field} in place of all that it has. */
  public Question withOnly(QueryField field, String value) {
    List<Condition> others = conditions.stream().filter(c -> c.field() != field).toList();
    return new Question(
            text, others, sort, offset, limit, timeout, strict, context, copies, recent, today)
        .with(field, value);
  }

  Question withSort(Order order) {
    return new Question(
        text, conditions, order, offset, limit, timeout, strict, context, copies, recent, today);
  }

  Question withPage(int from, int size) {
    return new Question(
        text, conditions, sort, from, size, timeout, strict, context, copies, recent, today);
  }

  Question withTimeout(Duration time) {
    return new Question(
        text, conditions, sort, offset, limit, time, strict, context, copies, recent, today);
  }

  Question withStrict(boolean certain) {
    return new Question(
        text, conditions, sort, offset, limit, timeout, certain, context, copies, recent, today);
  }

  Question withContext(Context around) {
    return new Question(
        text, conditions, sort, offset, limit, timeout, strict, around, copies, recent, today);
  }

  Question withCopies(Copies shown) {
    return new Question(
        text, conditions, sort, offset, limit, timeout, strict, context, shown, recent, today);
  }

  Question withRecent(int days) {
    return new Question(
        text, conditions, sort, offset, limit, timeout, strict, context, copies, days, today);
  }

  Question withToday(LocalDate day) {
    return new Question(
        text, conditions, sort, offset, limit, timeout, strict, context, copies, recent, day);
  }
}
