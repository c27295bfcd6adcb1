package org.inquit.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
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
import org.openjdk.jmh.annotations.Warmup;

/** Extraction of one long body: twenty times the text is to cost twenty times the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class LengthBenchmark {
  /** UTF-16 code units of the body. */
  @Param({"1000000", "20000000"})
  public int units;

  private final Extractor extractor = new Extractor();
  private Article article;

  @Setup
  public void make() {
    String body = new Corpus(1).body(units);
    article =
        new Article(
            "b", "bench", null, null, null, null, "en", null, null, List.of(), List.of(), body);
  }

  @Benchmark
  public AnnotatedArticle extraction() {
    return extractor.extract(article);
  }
}
