package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.Reading;

/** Counts what answers a question to the letter, instead of listing it. */
final class Survey {
  private final Snapshot snapshot;
  private final Schema.Level level;
  private final Reading reading;
  private final IndexSearcher searcher;

  Survey(Snapshot snapshot, Question question, Schema.Level level) throws IOException {
    this.snapshot = snapshot;
    this.level = level;
    this.searcher = snapshot.searcher();
    this.reading = new Search(snapshot, question, level).reading(Set.of());
  }

  List<Tally> tallies(QueryField field) throws IOException {
    Schema tokens =
        field
            .countable()
            .orElseThrow(() -> new QueryException(field + " has no values that can be counted"));
    boolean own = field.level() == level;
    if (!own && level == Schema.Level.ARTICLE) {
      throw new QueryException(field + " is counted among statements, not articles");
    }
    return searcher.search(
        reading.query(), new Tallies(tokens, date(), own ? null : snapshot.articles()));
  }

  List<Tally> speakers() throws IOException {
    return SpeakerGroups.of(tallies(QueryField.BY));
  }

  Timeline timeline(Timeline.Unit unit) throws IOException {
    return searcher.search(reading.query(), new TimelineCounter(date(), unit));
  }

  private Schema date() {
    return level == Schema.Level.STATEMENT ? Schema.SAID : Schema.PUBLISHED;
  }

  Explanation explain() throws IOException {
    List<Explanation.Clause> clauses = new ArrayList<>();
    for (Reading.Condition condition : reading.conditions()) {
      clauses.add(new Explanation.Clause(condition.text(), searcher.count(condition.query())));
    }
    return new Explanation(
        reading.understood(),
        reading.repairs(),
        clauses,
        searcher.count(reading.query()),
        first(reading.query()));
  }

  private String first(Query query) throws IOException {
    TopDocs top = searcher.search(query, 1);
    return top.scoreDocs.length == 0
        ? null
        : searcher.explain(query, top.scoreDocs[0].doc).toString();
  }
}
