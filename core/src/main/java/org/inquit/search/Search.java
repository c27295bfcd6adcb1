package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.QueryLanguage;
import org.inquit.search.query.Reading;
import org.inquit.search.query.Relaxation;
import org.inquit.search.query.Scope;

/** Asks one question of one generation: to the letter first, then with conditions relaxed. */
final class Search {
  private final Question question;
  private final IndexSearcher searcher;
  private final Scope scope;
  private final Deadline deadline;

  Search(Snapshot snapshot, Question question, Schema.Level level) throws IOException {
    this.question = question;
    this.deadline = question.timeout() == null ? null : Deadline.after(question.timeout());
    this.searcher = searcher(snapshot, deadline);
    this.scope =
        new Scope(
            level,
            snapshot.ends(),
            snapshot.names(),
            question.today(),
            question.strict(),
            Set.of());
  }

  private static IndexSearcher searcher(Snapshot snapshot, Deadline deadline) throws IOException {
    if (deadline == null) {
      return snapshot.searcher();
    }
    DirectoryReader reader = (DirectoryReader) snapshot.searcher().getIndexReader();
    IndexSearcher timed = Snapshot.searcher(ExitableDirectoryReader.wrap(reader, deadline));
    timed.setTimeout(deadline);
    return timed;
  }

  /**
   * What the index gave for a question, before it is read out.
   *
   * @param found the hits of the page
   * @param total how many answer in all
   * @param partial whether time ran out
   * @param reading how the question was understood
   * @param notes for the asker
   */
  record Answer(
      List<ScoreDoc> found, long total, boolean partial, Reading reading, List<String> notes) {}

  Answer answer() throws IOException {
    Answer first = null;
    for (Set<Relaxation> step : steps()) {
      Answer answer = ask(step);
      first = first == null ? answer : first;
      if (answer.total() > 0 || answer.partial()) {
        return answer;
      }
    }
    return first;
  }

  /** What gives way, one step after the other; the first is to the letter. */
  private List<Set<Relaxation>> steps() {
    List<Set<Relaxation>> steps = new ArrayList<>();
    steps.add(EnumSet.noneOf(Relaxation.class));
    boolean said = asks(QueryField.SAID);
    boolean behalf = asks(QueryField.FOR);
    if (question.strict()) {
      return steps;
    }
    if (said) {
      steps.add(EnumSet.of(Relaxation.UNDATED));
    }
    if (behalf) {
      steps.add(EnumSet.of(Relaxation.MENTIONED));
    }
    if (said && behalf) {
      steps.add(EnumSet.of(Relaxation.UNDATED, Relaxation.MENTIONED));
    }
    steps.add(
        EnumSet.of(
            scope.level() == Schema.Level.ARTICLE ? Relaxation.FEWER_WORDS : Relaxation.ELSEWHERE));
    return steps;
  }

  private boolean asks(QueryField field) {
    return question.conditions().stream().anyMatch(c -> c.field() == field)
        || question.text().contains(field + ":");
  }

  private Answer ask(Set<Relaxation> relaxed) throws IOException {
    Reading reading = reading(relaxed);
    List<String> notes = new ArrayList<>(reading.notes());
    try {
      TopFieldDocs top =
          top(reading.query(), null, Math.max(1, question.offset() + question.limit()));
      if (top.totalHits.value() > 0) {
        relaxed.forEach(relaxation -> notes.add(relaxation.note()));
      }
      ScoreDoc[] page =
          Arrays.copyOfRange(
              top.scoreDocs,
              Math.min(question.offset(), top.scoreDocs.length),
              top.scoreDocs.length);
      return new Answer(List.of(page), top.totalHits.value(), searcher.timedOut(), reading, notes);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return new Answer(List.of(), 0, true, reading, notes);
    }
  }

  Reading reading(Set<Relaxation> relaxed) {
    return new QueryLanguage(scope.relaxing(relaxed)).read(question.text(), conditions());
  }

  /**
   * Does nothing as long as there is time.
   *
   * @throws TimeoutException afterwards
   */
  void endInTime() {
    if (deadline != null && deadline.shouldExit()) {
      throw new TimeoutException();
    }
  }

  /** The searcher that ends in time. */
  IndexSearcher searcher() {
    return searcher;
  }

  /** As many answers at most as {@code count}, behind {@code last} or from the first on. */
  List<ScoreDoc> after(Reading reading, ScoreDoc last, int count) throws IOException {
    try {
      return List.of(top(reading.query(), (FieldDoc) last, count).scoreDocs);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw new TimeoutException();
    }
  }

  private TopFieldDocs top(Query query, FieldDoc last, int count) throws IOException {
    Sort order = Orders.of(question.sort(), scope.level());
    return searcher.search(
        shown(query), new TopFieldCollectorManager(order, count, last, Integer.MAX_VALUE));
  }

  /** What the question wants to see of all that answers {@code query}, as it wants it ranked. */
  Query shown(Query query) throws IOException {
    Query seen =
        question.copies() == Question.Copies.COLLAPSE
            ? Collapse.of(query, scope.level(), searcher)
            : query;
    return question.recent() == 0
        ? seen
        : Recency.of(seen, Orders.date(scope.level()), scope.today(), question.recent());
  }

  private List<Map.Entry<QueryField, String>> conditions() {
    return question.conditions().stream().map(c -> Map.entry(c.field(), c.value())).toList();
  }
}
