package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.inquit.extraction.RecordWriter;

/** A JSON object a line; the last one is of type end. */
final class JsonLinesSheet<T> extends Sheet<T> {
  private final View<T> view;

  JsonLinesSheet(View<T> view, OutputStream out) {
    super(out);
    this.view = view;
  }

  @Override
  byte[] row(T result) {
    return line(json -> view.json(result, json));
  }

  @Override
  void end(JsonFields end) throws IOException {
    write(
        line(
            json -> {
              json.writeStringField("type", "end");
              json.writeStringField("schema", RecordWriter.SCHEMA);
              end.write(json);
            }));
  }

  private static byte[] line(JsonFields fields) {
    byte[] object = fields.bytes();
    byte[] line = Arrays.copyOf(object, object.length + 1);
    line[object.length] = '\n';
    return line;
  }
}
