package org.inquit.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inquit.article.Article;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateFinder;
import org.inquit.extraction.Extractor;
import org.inquit.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is a million UTF-16 code units of body: operations a second are MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
  private static final int MEGABYTE = 1_000_000;

  private final Extractor extractor = new Extractor();
  private final DateFinder dates = new DateFinder();
  private List<Article> articles;

  @Setup
  public void make() {
    articles = new Corpus(1).articles(MEGABYTE);
  }

  /** Tokens alone: what everything else is built on. */
  @Benchmark
  public void tokens(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(Tokens.of(article.body()));
    }
  }

  /** Date expressions alone. */
  @Benchmark
  public void dates(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(dates.find(article.body(), DateAnchors.published(article.published().value())));
    }
  }

  /** All that is understood of an article. */
  @Benchmark
  public void extraction(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(extractor.extract(article));
    }
  }
}
