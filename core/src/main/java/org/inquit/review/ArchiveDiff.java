package org.inquit.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.ArchiveException;
import org.inquit.index.Schema;

/**
 * Compares two generations: which articles, statements, speakers and organizations came, went and
 * changed. Articles are matched by id; both sides are walked through once, in order of their ids.
 */
public final class ArchiveDiff {
  private final Side before;
  private final Side after;
  private final Consumer<Change> listener;
  private final Map<Subject, Tally> tallies = new EnumMap<>(Subject.class);

  private ArchiveDiff(Side before, Side after, Consumer<Change> listener) {
    this.before = before;
    this.after = after;
    this.listener = listener;
    for (Subject subject : Subject.values()) {
      tallies.put(subject, new Tally());
    }
  }

  /**
   * Compares.
   *
   * @param before an archive, whose live generation is taken, or a generation's directory
   * @param after likewise
   * @param listener hears of each change: articles with their statements first, then names
   * @throws ArchiveException where one of them is missing or damaged
   */
  public static Map<Subject, Totals> of(Path before, Path after, Consumer<Change> listener) {
    try (Side one = Side.open(before);
        Side other = Side.open(after)) {
      ArchiveDiff diff = new ArchiveDiff(one, other, listener);
      diff.walk(Schema.ARTICLE, diff.new Articles());
      diff.walk(Schema.SPEAKER, diff.new Names(Subject.SPEAKERS));
      diff.walk(Schema.ORGANIZATION, diff.new Names(Subject.ORGANIZATIONS));
      return diff.totals();
    } catch (IOException e) {
      throw new ArchiveException("the archives cannot be read: " + e.getMessage(), e);
    }
  }

  private Map<Subject, Totals> totals() {
    Map<Subject, Totals> totals = new EnumMap<>(Subject.class);
    tallies.forEach((subject, tally) -> totals.put(subject, tally.totals()));
    return totals;
  }

  /** What is done with a value of a field that one side holds, or both. */
  private interface Steps {
    void only(Change.Kind kind, LiveTerms value, Side side) throws IOException;

    void both(LiveTerms left, LiveTerms right) throws IOException;
  }

  /** Walks through the values of a field on both sides at once. */
  private void walk(Schema field, Steps steps) throws IOException {
    LiveTerms left = before.walk(field);
    LiveTerms right = after.walk(field);
    while (!left.ended() || !right.ended()) {
      int order = left.compareTo(right);
      if (order < 0) {
        steps.only(Change.Kind.LOST, left, before);
      } else if (order > 0) {
        steps.only(Change.Kind.GAINED, right, after);
      } else {
        steps.both(left, right);
      }
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
  }

  /** Compares articles, each with its statements. */
  private final class Articles implements Steps {
    Articles() {
      // The manifests tell: articles that did not change are never read.
      tallies
          .get(Subject.STATEMENTS)
          .hold(before.manifest().statements(), after.manifest().statements());
    }

    @Override
    public void only(Change.Kind kind, LiveTerms value, Side side) throws IOException {
      AnnotatedArticle article = side.articles().at(value.document());
      Article of = article.article();
      onOneSide(new Change(Subject.ARTICLES, kind, of.id(), of.title(), List.of()));
      for (Statement statement : article.statements()) {
        note(ArticleDiff.change(kind, statement, article, List.of()));
      }
    }

    @Override
    public void both(LiveTerms left, LiveTerms right) throws IOException {
      tallies.get(Subject.ARTICLES).hold(1, 1);
      if (!before.articles().same(left.document(), after.articles(), right.document())) {
        AnnotatedArticle old = before.articles().at(left.document());
        AnnotatedArticle now = after.articles().at(right.document());
        new ArticleDiff(old, now).changes().forEach(ArchiveDiff.this::note);
      }
    }
  }

  /** Compares names that are there or not. */
  private final class Names implements Steps {
    private final Subject subject;

    Names(Subject subject) {
      this.subject = subject;
    }

    @Override
    public void only(Change.Kind kind, LiveTerms value, Side side) {
      onOneSide(new Change(subject, kind, value.value(), value.value(), List.of()));
    }

    @Override
    public void both(LiveTerms left, LiveTerms right) {
      tallies.get(subject).hold(1, 1);
    }
  }

  /** Counts something that only one side holds. */
  private void onOneSide(Change change) {
    boolean lost = change.kind() == Change.Kind.LOST;
    tallies.get(change.subject()).hold(lost ? 1 : 0, lost ? 0 : 1);
    note(change);
  }

  private void note(Change change) {
    tallies.get(change.subject()).note(change.kind());
    listener.accept(change);
  }

  /** Counts of one subject while they grow. */
  private static final class Tally {
    private final long[] changes = new long[Change.Kind.values().length];
    private long before;
    private long after;

    void hold(long left, long right) {
      before += left;
      after += right;
    }

    void note(Change.Kind kind) {
      changes[kind.ordinal()]++;
    }

    Totals totals() {
      long gained = changes[Change.Kind.GAINED.ordinal()];
      long lost = changes[Change.Kind.LOST.ordinal()];
      if (before + gained - lost != after) {
        throw new ArchiveException(
            "a manifest does not count what its generation holds; run verify");
      }
      return new Totals(before, after, gained, lost, changes[Change.Kind.CHANGED.ordinal()]);
    }
  }
}
