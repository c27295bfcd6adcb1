package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.inquit.analysis.TextForm;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.Reading;

/** What to tell an asker who found nothing: which part is to blame, and what may be meant. */
final class Hints {
  private static final int MOST = 3;

  private final Snapshot snapshot;
  private final Reading reading;

  Hints(Snapshot snapshot, Question question, Schema.Level level) throws IOException {
    this.snapshot = snapshot;
    this.reading = new Search(snapshot, question, level).reading(Set.of());
  }

  List<Hint> all() throws IOException {
    List<Hint> hints = new ArrayList<>();
    for (Reading.Condition part : reading.conditions()) {
      long count = snapshot.searcher().count(part.query());
      hints.add(new Hint(part.text(), count, count > 0 ? List.of() : instead(part)));
    }
    return hints;
  }

  private List<String> instead(Reading.Condition part) throws IOException {
    if (part.field() == null) {
      return List.of();
    }
    return switch (part.field()) {
      case BY, FOR, PERSON, ORG -> names(part.field(), part.value());
      case ABOUT, TITLE, EXACT -> words(part.value());
      default -> List.of();
    };
  }

  private List<String> names(QueryField field, String value) throws IOException {
    return snapshot.names().near(field.schema(), value, MOST);
  }

  /** Words of the archive that differ in a letter or two. */
  private List<String> words(String value) throws IOException {
    IndexReader reader = snapshot.searcher().getIndexReader();
    DirectSpellChecker checker = new DirectSpellChecker();
    Set<String> near = new LinkedHashSet<>();
    for (TextForm form : List.of(TextForm.PLAIN, TextForm.PRINTED)) {
      Term term = new Term(Schema.BODY.field(), form.term(value.toLowerCase(Locale.ROOT)));
      SuggestWord[] found =
          checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      for (SuggestWord word : found) {
        if (TextForm.of(word.string) == form) {
          near.add(TextForm.word(word.string));
        }
      }
    }
    return near.stream().limit(MOST).toList();
  }
}
