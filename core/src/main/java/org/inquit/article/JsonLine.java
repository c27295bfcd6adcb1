package org.inquit.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** One line of JSON Lines. */
record JsonLine(String origin, long line, String id, FieldMap map, String json)
    implements RawRecord {
  @Override
  public byte[] digest() {
    return Digest.of(origin, id, map.toString(), json);
  }

  @Override
  public Outcome read() {
    try (JsonParser parser = JsonFields.FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return rejected("not a JSON object");
      }
      Fields fields = JsonFields.read(parser, map);
      return parser.nextToken() == null
          ? fields.outcome(origin, line, id)
          : rejected("more than one JSON value on the line");
    } catch (JsonProcessingException e) {
      return rejected("broken JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      return rejected(Failure.reason(e));
    }
  }

  private Outcome rejected(String reason) {
    return Failure.of(origin, line, reason).read();
  }
}
