package org.inquit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;
import org.inquit.extraction.Extractor;
import org.inquit.extraction.InOrder;
import org.inquit.extraction.RecordWriter;

/** {@code extract}: raw articles to records, without an archive. */
record Extract(List<String> names, Format from, int threads) {
  private static final Extractor EXTRACTOR = new Extractor();

  int run(InputStream in, OutputStream out, PrintStream err) throws IOException {
    long[] counts = new long[2];
    try (Inputs inputs = Inputs.open(names, from, in)) {
      InOrder.run(
          inputs,
          threads,
          Extract::record,
          result -> {
            if (result instanceof Rejection rejection) {
              counts[1]++;
              err.println("inquit: " + rejection);
            } else {
              counts[0]++;
              out.write((byte[]) result);
            }
          });
    }
    out.write(RecordWriter.end(counts[0], counts[1]));
    return counts[1] > 0 ? Exit.INCOMPLETE : Exit.OK;
  }

  private static Object record(RawRecord raw) {
    return switch (raw.read()) {
      case Outcome.Read read -> RecordWriter.line(EXTRACTOR.extract(read.article()));
      case Outcome.Rejected rejected -> rejected.rejection();
    };
  }
}
