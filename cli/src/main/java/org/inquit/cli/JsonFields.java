package org.inquit.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What stands between the braces of a JSON object. */
interface JsonFields {
  JsonFactory JSON = new JsonFactory();

  void write(JsonGenerator json) throws IOException;

  /** The whole object in UTF-8 on one line, without a line feed. */
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
