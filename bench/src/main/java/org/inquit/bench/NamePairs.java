package org.inquit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.inquit.analysis.SpeakerAnalyzer;
import org.inquit.name.NameMatch;

/**
 * How well {@link NameMatch#compare} tells which of the names that an index finds are one person's:
 * {@code NamePairs FILE [EVERY]}, where a line of the file is an object with {@code names}, the
 * spellings of one person, and {@code query}, which of them to ask for and to leave out of the
 * index, -1 for none.
 */
public final class NamePairs {
  private static final String NAME = "name";
  private static final String PERSON = "person";
  private static final int CANDIDATES = 200;

  private final List<Spellings> people;
  private final SpeakerAnalyzer analyzer = new SpeakerAnalyzer();
  private final Outcome outcome = new Outcome();

  private NamePairs(List<Spellings> people) {
    this.people = people;
  }

  /** Prints precision, recall and F1 of what is likely, and how often the most alike is right. */
  public static void main(String[] args) throws IOException {
    int every = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    System.out.println(figures(Spellings.read(Path.of(args[0])), every));
  }

  /** What comes of asking for every {@code every}th question of {@code people}. */
  static String figures(List<Spellings> people, int every) throws IOException {
    return new NamePairs(people).ask(every).toString();
  }

  private Outcome ask(int every) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int asked = 0;
        for (int person = 0; person < people.size(); person++) {
          if (people.get(person).query() >= 0 && asked++ % every == 0) {
            outcome.add(person, candidates(searcher, people.get(person).asked()));
          }
        }
      }
    }
    return outcome;
  }

  private void write(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (int person = 0; person < people.size(); person++) {
        for (String name : people.get(person).indexed()) {
          Document document = new Document();
          document.add(new TextField(NAME, name, Field.Store.YES));
          document.add(new StoredField(PERSON, person));
          writer.addDocument(document);
        }
      }
    }
  }

  /** The people with a name near {@code asked}, with the score of their most alike name. */
  private Map<Integer, NameMatch> candidates(IndexSearcher searcher, String asked)
      throws IOException {
    Map<Integer, NameMatch> best = new HashMap<>();
    Query any = new QueryBuilder(analyzer).createBooleanQuery(NAME, asked);
    if (any == null) {
      return best;
    }
    for (ScoreDoc found : searcher.search(any, CANDIDATES).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      NameMatch match = NameMatch.compare(asked, document.get(NAME));
      int person = document.getField(PERSON).numericValue().intValue();
      best.merge(person, match, (a, b) -> a.score() >= b.score() ? a : b);
    }
    return best;
  }

  /** Counts; precision and recall are means over the questions, as for what a query returns. */
  private static final class Outcome {
    private int asked;
    private int answered;
    private int found;
    private double precise;
    private double first;

    void add(int right, Map<Integer, NameMatch> candidates) {
      asked++;
      NameMatch mine = candidates.getOrDefault(right, NameMatch.NOTHING);
      double[] scores = candidates.values().stream().mapToDouble(NameMatch::score).toArray();
      long likely = candidates.values().stream().filter(NameMatch::isLikely).count();
      answered += likely > 0 ? 1 : 0;
      if (mine.isLikely()) {
        found++;
        precise += 1.0 / likely;
      }
      if (mine.score() > 0 && Arrays.stream(scores).noneMatch(score -> score > mine.score())) {
        first += 1.0 / Arrays.stream(scores).filter(score -> score == mine.score()).count();
      }
    }

    @Override
    public String toString() {
      double recall = (double) found / Math.max(1, asked);
      double precision = precise / Math.max(1, answered);
      double f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
      return "%,d questions: first right %.3f, likely: precision %.3f, recall %.3f, F1 %.3f"
          .formatted(asked, first / Math.max(1, asked), precision, recall, f1);
    }
  }
}
