package org.inquit.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
      diff.articles();
      diff.names(Subject.SPEAKERS, Schema.SPEAKER);
      diff.names(Subject.ORGANIZATIONS, Schema.ORGANIZATION);
      Map<Subject, Totals> totals = new EnumMap<>(Subject.class);
      diff.tallies.forEach((subject, tally) -> totals.put(subject, tally.totals()));
      return totals;
    } catch (IOException e) {
      throw new ArchiveException("the archives cannot be read: " + e.getMessage(), e);
    }
  }

  private void articles() throws IOException {
    LiveTerms left = before.walk(Schema.ARTICLE);
    LiveTerms right = after.walk(Schema.ARTICLE);
    while (!left.ended() || !right.ended()) {
      int order = left.compareTo(right);
      if (order < 0) {
        whole(Change.Kind.LOST, before.article(left.document()));
      } else if (order > 0) {
        whole(Change.Kind.GAINED, after.article(right.document()));
      } else {
        both(left.document(), right.document());
      }
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
  }

  private void whole(Change.Kind kind, AnnotatedArticle article) {
    String id = article.article().id();
    tell(new Change(Subject.ARTICLES, kind, id, article.article().title(), List.of()));
    for (Statement statement : article.statements()) {
      tell(ArticleDiff.change(kind, statement, article, List.of()));
    }
  }

  private void both(int left, int right) throws IOException {
    AnnotatedArticle old = before.article(left);
    boolean same = before.digest(left).sameContent(after.digest(right));
    AnnotatedArticle now = same ? old : after.article(right);
    tallies.get(Subject.ARTICLES).hold(1, 1);
    tallies.get(Subject.STATEMENTS).hold(old.statements().size(), now.statements().size());
    if (!same) {
      new ArticleDiff(old, now).changes().forEach(this::note);
    }
  }

  private void names(Subject subject, Schema field) throws IOException {
    LiveTerms left = before.walk(field);
    LiveTerms right = after.walk(field);
    while (!left.ended() || !right.ended()) {
      int order = left.compareTo(right);
      if (order < 0) {
        tell(new Change(subject, Change.Kind.LOST, left.value(), left.value(), List.of()));
      } else if (order > 0) {
        tell(new Change(subject, Change.Kind.GAINED, right.value(), right.value(), List.of()));
      } else {
        tallies.get(subject).hold(1, 1);
      }
      if (order <= 0) {
        left.next();
      }
      if (order >= 0) {
        right.next();
      }
    }
  }

  /** Counts something that only one side holds. */
  private void tell(Change change) {
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
      return new Totals(
          before,
          after,
          changes[Change.Kind.GAINED.ordinal()],
          changes[Change.Kind.LOST.ordinal()],
          changes[Change.Kind.CHANGED.ordinal()]);
    }
  }
}
