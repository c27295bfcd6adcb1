package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.Reading;

/** Counts what answers a question to the letter, instead of listing it. */
final class Survey {
  private final Snapshot snapshot;
  private final Schema.Level level;
  private final Search search;
  private final Reading reading;

  Survey(Snapshot snapshot, Question question, Schema.Level level) throws IOException {
    this.snapshot = snapshot;
    this.level = level;
    this.search = new Search(snapshot, question, level);
    this.reading = search.reading(Set.of());
  }

  Facet facet(QueryField field) throws IOException {
    NameTallies names = new NameTallies(field, snapshot.aliases());
    Tallies tallies = tallies(field);
    IndexSearcher timed = search.searcher();
    try {
      Object[] counts =
          timed.search(
              search.shown(reading.query()),
              new MultiCollectorManager(
                  tallies, new TotalHitCountCollectorManager(timed.getSlices())));
      return facet(names.grouped(Tallies.of(counts[0])), (int) counts[1], timed.timedOut());
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return facet(List.of(), 0, true);
    }
  }

  private Facet facet(List<Tally> tallies, long total, boolean partial) {
    return new Facet(tallies, total, partial, reading.notes(), snapshot.manifest().fingerprint());
  }

  private Tallies tallies(QueryField field) {
    Schema tokens =
        field
            .countable()
            .orElseThrow(() -> new QueryException(field + " has no values that can be counted"));
    boolean own = field.level() == level;
    if (!own && level == Schema.Level.ARTICLE) {
      throw new QueryException(field + " is counted among statements, not articles");
    }
    return new Tallies(tokens, Orders.date(level), own ? null : snapshot.ends());
  }

  Timeline timeline() throws IOException {
    IndexSearcher timed = search.searcher();
    try {
      return timeline(
          timed.search(search.shown(reading.query()), new TimelineCounter(Orders.date(level))),
          timed.timedOut());
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return timeline(new TimelineCounter.Counts(new TreeMap<>(), 0), true);
    }
  }

  private Timeline timeline(TimelineCounter.Counts counts, boolean partial) {
    return new Timeline(
        counts.dated(),
        counts.undated(),
        partial,
        reading.notes(),
        snapshot.manifest().fingerprint());
  }

  Explanation explain() throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    List<ScoreDoc> first = search.after(reading, null, 1);
    List<Explanation.Clause> clauses = new ArrayList<>();
    for (Reading.Condition condition : reading.conditions()) {
      double score =
          first.isEmpty()
              ? 0
              : searcher.explain(condition.query(), first.getFirst().doc).getValue().doubleValue();
      clauses.add(
          new Explanation.Clause(condition.text(), searcher.count(condition.query()), score));
    }
    return new Explanation(
        reading.understood(),
        reading.repairs(),
        clauses,
        searcher.count(search.shown(reading.query())),
        first.isEmpty() ? null : first(first.getFirst().doc));
  }

  private Explanation.First first(int doc) throws IOException {
    org.apache.lucene.search.Explanation arithmetic =
        snapshot.searcher().explain(search.shown(reading.query()), doc);
    AnnotatedArticle article =
        snapshot
            .records()
            .article(level == Schema.Level.ARTICLE ? doc : snapshot.records().articleOf(doc));
    String id =
        level == Schema.Level.ARTICLE
            ? article.article().id()
            : article.statements().get(snapshot.records().ordinal(doc)).id();
    return new Explanation.First(
        id, arithmetic.getValue().doubleValue(), arithmetic.toString().strip());
  }
}
