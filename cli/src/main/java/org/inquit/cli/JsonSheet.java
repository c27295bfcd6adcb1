package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.inquit.extraction.RecordWriter;

/** One JSON object: the schema, all results, and the end. */
final class JsonSheet<T> extends Sheet<T> {
  private final View<T> view;
  private boolean begun;

  JsonSheet(View<T> view, OutputStream out) {
    super(out);
    this.view = view;
  }

  @Override
  void begin() throws IOException {
    text("{\"schema\":\"" + RecordWriter.SCHEMA + "\",\"results\":[\n");
  }

  @Override
  byte[] row(T result) {
    JsonFields fields = json -> view.json(result, json);
    return fields.bytes();
  }

  @Override
  void write(byte[] row) throws IOException {
    if (begun) {
      text(",\n");
    }
    begun = true;
    super.write(row);
  }

  @Override
  void end(JsonFields end) throws IOException {
    text("\n],\"end\":");
    super.write(end.bytes());
    text("}\n");
  }
}
