package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Results of one kind on their way to standard output in one format.
 *
 * <p>{@link #row} may run on any thread; the others write, in the order of the answer.
 */
abstract class Sheet<T> {
  private final OutputStream out;

  Sheet(OutputStream out) {
    this.out = out;
  }

  static <T> Sheet<T> of(OutputFormat format, View<T> view, OutputStream out) {
    return switch (format) {
      case HUMAN -> new HumanSheet<>(view, out);
      case JSONL -> new JsonLinesSheet<>(view, out);
      case JSON -> new JsonSheet<>(view, out);
      case CSV -> new TableSheet<>(Separated.CSV, view, out);
      case TSV -> new TableSheet<>(Separated.TSV, view, out);
      case IDS -> new IdsSheet<>(view, out);
    };
  }

  /** What stands before the first result. */
  void begin() throws IOException {}

  /** A result as it will be written. */
  abstract byte[] row(T result);

  /** Writes what {@link #row} gave. */
  void write(byte[] row) throws IOException {
    out.write(row);
  }

  /** What stands behind the last result; {@code end} counts and judges the answer. */
  void end(JsonFields end) throws IOException {}

  final void write(T result) throws IOException {
    write(row(result));
  }

  /** Writes a whole answer. */
  final void writeAll(Iterable<T> results, JsonFields end) throws IOException {
    begin();
    for (T result : results) {
      write(result);
    }
    end(end);
  }

  final void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
