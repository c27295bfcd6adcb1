package org.inquit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.IOUtils;
import org.inquit.search.Archive;
import org.inquit.search.Hint;
import org.inquit.search.KnownName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What an archive of many speakers suggests, by the milliseconds that an answer takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SuggestionBenchmark {
  private static final String[] BEGINNINGS = {"a", "m", "ka", "moh", "khad", "stoura", "omar ka"};

  /** Names that nobody bears, near to those that some do. */
  private static final String[] UNKNOWN = {
    "Mohamed Xkraitrus", "Anna Qbrizdand", "Umar Zzhadoul", "Petra Vvolgrim"
  };

  @Param("1000000")
  public int names;

  private Path folder;
  private Archive archive;
  private int next;

  @Setup(Level.Trial)
  public void build() throws IOException {
    folder = Files.createTempDirectory("speakers");
    Speakers.write(new Speakers(1).names(names), folder);
    archive = Archive.open(folder);
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    archive.close();
    IOUtils.rm(folder);
  }

  /** The names that go on from a beginning, as {@code names --complete} lists them. */
  @Benchmark
  public List<KnownName> complete() {
    return archive.complete(BEGINNINGS[next++ % BEGINNINGS.length], 10);
  }

  /** What may be meant where {@code by:} finds nobody. */
  @Benchmark
  public List<Hint> meant() {
    return archive.statements().by(UNKNOWN[next++ % UNKNOWN.length]).hints();
  }
}
