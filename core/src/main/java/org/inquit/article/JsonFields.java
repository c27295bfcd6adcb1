package org.inquit.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.StringJoiner;

/** The fields of a JSON object; keys that no field maps to are skipped. */
final class JsonFields {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(Limits.RECORD)
                  .build())
          .build();

  private JsonFields() {}

  /** Reads the object whose opening brace {@code parser} stands on, to its closing brace. */
  static Fields read(JsonParser parser, FieldMap map) throws IOException {
    Fields fields = new Fields();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Field field = map.of(name);
      parser.nextToken();
      if (field == null) {
        fields.putUnknown(name);
        parser.skipChildren();
      } else {
        fields.put(field, text(parser, field == Field.BODY ? "\n\n" : ", "));
      }
    }
    return fields;
  }

  /** A scalar as text, a list joined, an object by its {@code name}; else {@code null}. */
  private static String text(JsonParser parser, String joint) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case START_ARRAY -> joined(parser, joint);
      case START_OBJECT -> name(parser, joint);
      default -> parser.getText();
    };
  }

  private static String joined(JsonParser parser, String joint) throws IOException {
    StringJoiner all = new StringJoiner(joint).setEmptyValue("");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String one = text(parser, joint);
      if (one != null) {
        all.add(one);
      }
    }
    return all.toString();
  }

  private static String name(JsonParser parser, String joint) throws IOException {
    String name = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals("name");
      parser.nextToken();
      if (wanted) {
        name = text(parser, joint);
      } else {
        parser.skipChildren();
      }
    }
    return name;
  }
}
