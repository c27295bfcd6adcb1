package org.inquit.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.inquit.analysis.OrganizationAnalyzer;
import org.inquit.analysis.SpeakerAnalyzer;
import org.inquit.name.NameMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Names analyzed and compared on one thread: operations a second are names, or pairs of names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class NameBenchmark {
  private static final String[] PEOPLE = {
    "Omar al-Hadi", "Gen. Anna Maria Berg", "Ivo Kranz", "Prime Minister Haider Karim",
    "Lena Olsen", "Abdul Rahim Nasser", "Petra Novak", "J. K. Olsen"
  };
  private static final String[] ORGANIZATIONS = {
    "Lake Water Board", "Kranz Holding GmbH", "University of Lundby", "LWB",
    "Partido Verde del Norte", "The Bank of the North, Ltd.", "U.N. Lake Fund", "Holm & Kranz"
  };

  private final Analyzer people = new SpeakerAnalyzer();
  private final Analyzer organizations = new OrganizationAnalyzer();
  private int next;

  @Benchmark
  public int people() throws IOException {
    return tokens(people, PEOPLE[next++ & 7]);
  }

  @Benchmark
  public int organizations() throws IOException {
    return tokens(organizations, ORGANIZATIONS[next++ & 7]);
  }

  @Benchmark
  public NameMatch compared() {
    next++;
    return NameMatch.compare(PEOPLE[next & 7], PEOPLE[next >> 3 & 7]);
  }

  private static int tokens(Analyzer analyzer, String name) throws IOException {
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream("name", name)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    }
    return count;
  }
}
