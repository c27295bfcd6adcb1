package org.inquit.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inquit.article.html.HtmlReader;
import org.inquit.article.page.Line;
import org.inquit.article.page.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is a million UTF-16 code units of page: operations a second are MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(PageBenchmark.MEGABYTES)
public class PageBenchmark {
  static final int MEGABYTES = 4;
  private static final int ALL = MEGABYTES * 1_000_000;

  private List<String> pages;
  private List<String> texts;

  @Setup
  public void make() {
    List<String> made = WebPages.of(new Corpus(1).articles(ALL));
    pages = cut(made);
    texts = cut(made.stream().map(PageBenchmark::text).toList());
  }

  private static String text(String page) {
    return page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", "");
  }

  /** As many as together have the size of one invocation. */
  private static List<String> cut(List<String> all) {
    int size = 0;
    int count = 0;
    while (size < ALL && count < all.size()) {
      size += all.get(count++).length();
    }
    return all.subList(0, count);
  }

  /** Body and metadata of web pages, their parsing included. */
  @Benchmark
  public void html(Blackhole hole) {
    for (String page : pages) {
      hole.consume(HtmlReader.read(page, null));
    }
  }

  /** Body and header of pages of plain text. */
  @Benchmark
  public void text(Blackhole hole) {
    for (String text : texts) {
      hole.consume(PageReader.TEXT.read(Line.of(text)));
    }
  }
}
