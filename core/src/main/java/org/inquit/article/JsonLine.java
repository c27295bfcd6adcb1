package org.inquit.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One line of JSON Lines.
 *
 * @param json as it was read: most lines of a rebuilt archive are compared and never decoded
 */
record JsonLine(String origin, long line, String id, FieldMap map, byte[] json)
    implements RawRecord {
  @Override
  public byte[] digest() {
    return Digest.of(utf8(origin), utf8(id), utf8(map.toString()), json);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Outcome read() {
    try (JsonParser parser = JsonFields.FACTORY.createParser(Decoder.decode(json, null))) {
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
