package org.inquit.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.extraction.Extractor;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildListener;
import org.inquit.index.BuildOptions;
import org.inquit.search.Archive;
import org.inquit.search.ArticleHit;
import org.inquit.search.Page;
import org.inquit.search.Question;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One operation is one question for articles, answered with the ten best: latency, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class AskingBenchmark {
  private static final int QUESTIONS = 64;

  @Param({"10000"})
  public int articles;

  @Param public Asked asked;

  private Archive archive;
  private PlainIndex plain;
  private List<Question> questions;
  private List<Query> queries;
  private int next;

  @Setup
  public void open() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "inquit-bench-" + articles);
    if (!Files.exists(folder.resolve("news.inq/live"))) {
      build(folder);
    }
    archive = Archive.open(folder.resolve("news.inq"));
    plain = new PlainIndex(folder.resolve("plain"));
    List<Asked.Pair> pairs = pairs(new Random(articles));
    questions = pairs.stream().map(pair -> Question.of(asked.words(pair))).toList();
    queries = asked.queries(pairs);
  }

  private void build(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path feed = folder.resolve("feed.jsonl");
    try (OutputStream to = Files.newOutputStream(feed)) {
      Feed.write(articles, articles, to);
    }
    PlainIndex.build(feed, folder.resolve("plain"));
    List<String> names = List.of(feed.toString());
    try (Inputs inputs = Inputs.open(names, Format.AUTO, System.in)) {
      new ArchiveBuilder(folder.resolve("news.inq"), new Extractor(), BuildOptions.defaults())
          .build(inputs, BuildListener.NONE);
    }
  }

  /** Words that stand side by side in articles taken here and there. */
  private List<Asked.Pair> pairs(Random random) throws IOException {
    List<String> names = names();
    Set<Asked.Pair> pairs = new HashSet<>();
    while (pairs.size() < QUESTIONS) {
      Document document =
          plain.reader().storedFields().document(random.nextInt(plain.reader().maxDoc()));
      String[] words = document.get(PlainIndex.BODY).split("[^\\p{L}]+");
      int at = random.nextInt(words.length - 1);
      if (isWord(words[at]) && isWord(words[at + 1])) {
        String name = names.get(random.nextInt(names.size()));
        pairs.add(new Asked.Pair(words[at], words[at + 1], name));
      }
    }
    return new ArrayList<>(pairs);
  }

  private static boolean isWord(String word) {
    return word.matches("[a-z]{4,}");
  }

  /** The last parts of speakers' names. */
  private List<String> names() {
    return archive.statements().who().tallies().stream()
        .map(tally -> tally.value().substring(tally.value().lastIndexOf(' ') + 1))
        .filter(name -> name.matches("[A-Z][a-z]{4,}"))
        .toList();
  }

  @TearDown
  public void close() throws IOException {
    archive.close();
    plain.close();
  }

  @Benchmark
  public Page<ArticleHit> inquit() {
    return archive.articles(questions.get(next++ % QUESTIONS));
  }

  @Benchmark
  public List<Document> plainLucene() throws IOException {
    return plain.ask(queries.get(next++ % QUESTIONS));
  }
}
