package org.inquit.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which key of a JSON object or column of a table holds which field of an article. */
public final class FieldMap {
  /** The field names of the extract record; {@code text} is another name for {@code body}. */
  public static final FieldMap STANDARD = new FieldMap(standard());

  private final Map<String, Field> fields;
  private final String text;

  private FieldMap(Map<String, Field> fields) {
    this.fields = Map.copyOf(fields);
    this.text = new TreeMap<>(fields).toString();
  }

  /**
   * Reads {@code title=headline,body=content}: the field, then the key that holds it. Fields not
   * named keep their own names.
   *
   * @throws IllegalArgumentException where a field is unknown or a pair has no equals sign
   */
  public static FieldMap parse(String text) {
    Map<String, Field> fields = standard();
    for (String pair : text.split(",")) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException("not a pair field=key: " + pair.strip());
      }
      Field field = field(pair.substring(0, equals).strip());
      fields.values().removeIf(field::equals);
      fields.put(pair.substring(equals + 1).strip(), field);
    }
    return new FieldMap(fields);
  }

  /** The field that {@code key} holds, however capitalized, or {@code null}. */
  Field of(String key) {
    Field field = fields.get(key);
    return field == null ? fields.get(key.toLowerCase(Locale.ROOT)) : field;
  }

  /** Every key with its field, in one order. */
  @Override
  public String toString() {
    return text;
  }

  private static Field field(String name) {
    try {
      return Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no field " + name, e);
    }
  }

  private static Map<String, Field> standard() {
    Map<String, Field> fields = new HashMap<>();
    for (Field field : Field.values()) {
      fields.put(field.name().toLowerCase(Locale.ROOT), field);
    }
    fields.put("text", Field.BODY);
    return fields;
  }
}
