package org.inquit.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** The objects of JSON arrays, or objects one behind the other, read as a stream. */
final class JsonObjects implements Records {
  private final Source source;
  private final FieldMap map;
  private final JsonParser parser;
  private long count;
  private boolean broken;

  JsonObjects(Source source, InputStream in, FieldMap map) throws IOException {
    this.source = source;
    this.map = map;
    this.parser = JsonFields.FACTORY.createParser(in);
  }

  @Override
  public RawRecord next() throws IOException {
    try {
      return broken ? null : read();
    } catch (JsonProcessingException e) {
      broken = true;
      String reason = "broken JSON, the rest is not read: " + e.getOriginalMessage();
      return Failure.of(source.origin(), parser.currentLocation().getLineNr(), reason);
    }
  }

  private RawRecord read() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      return null;
    }
    long line = parser.currentLocation().getLineNr();
    if (token != JsonToken.START_OBJECT) {
      return Failure.of(source.origin(), line, "not a JSON object");
    }
    count++;
    Fields fields = JsonFields.read(parser, map);
    return new FieldRecord(source.origin(), line, source.id() + "-" + count, fields);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
