package org.inquit.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.date.DateSpan;

/** Articles as JSON objects, one a line; the body is taken verbatim. */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLines() {}

  static Stream<RawRecord> records(String origin, BufferedReader reader) {
    Iterator<String> lines = reader.lines().iterator();
    return Stream.iterate(1L, n -> lines.hasNext(), n -> n + 1)
        .<RawRecord>map(n -> new Line(origin, n, lines.next()))
        .filter(r -> !((Line) r).text.isBlank());
  }

  private record Line(String origin, long number, String text) implements RawRecord {
    @Override
    public Outcome read() {
      try {
        return read(fields());
      } catch (IOException | UncheckedIOException e) {
        return rejected("not a JSON object");
      }
    }

    private Map<String, String> fields() throws IOException {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser json = JSON.createParser(text)) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          throw new IOException("not an object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (json.nextToken().isScalarValue()) {
            fields.put(name, json.getValueAsString());
          } else {
            json.skipChildren();
          }
        }
      }
      return fields;
    }

    private Outcome read(Map<String, String> fields) {
      String body = fields.getOrDefault("body", fields.get("text"));
      if (body == null) {
        return rejected("neither \"body\" nor \"text\"");
      }
      return new Outcome.Read(
          new Article(
              fields.getOrDefault("id", origin + ":" + number),
              origin,
              fields.get("url"),
              fields.get("title"),
              fields.get("source"),
              fields.get("author"),
              "en",
              published(fields.get("published")),
              null,
              List.of(),
              body));
    }

    private static Published published(String text) {
      if (text == null || text.length() < 10) {
        return null;
      }
      try {
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        return new Published(DateSpan.day(day), Published.Basis.METADATA, text);
      } catch (DateTimeException e) {
        return null;
      }
    }

    private Outcome rejected(String reason) {
      return new Outcome.Rejected(new Rejection(origin, number, Rejection.Kind.REJECTED, reason));
    }
  }
}
