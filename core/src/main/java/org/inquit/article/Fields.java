package org.inquit.article;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.inquit.date.DateSpan;

/** The stated fields of one record, and the article they make. */
final class Fields {
  /** So many names that mean nothing are told, and so much of each. */
  private static final int MOST_UNKNOWN = 8;

  private static final int LONGEST_NAME = 40;

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final StringJoiner unknown = new StringJoiner(", ", "; its other fields are ", "");
  private int unknowns;

  /** The first value given for a field stays. */
  void put(Field field, String value) {
    if (value != null) {
      values.putIfAbsent(field, value);
    }
  }

  /** The record has something by a name that no field goes by. */
  void putUnknown(String name) {
    if (unknowns++ < MOST_UNKNOWN) {
      unknown.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
    }
  }

  /** The article, its body verbatim; {@code id} serves where the record names none. */
  Outcome outcome(String origin, long line, String id) {
    String body = values.get(Field.BODY);
    if (body == null) {
      String reason = "the record has no body" + (unknowns == 0 ? "" : unknown);
      return new Outcome.Rejected(new Rejection(origin, line, Rejection.Kind.REJECTED, reason));
    }
    if (body.isBlank()) {
      return new Outcome.Rejected(
          new Rejection(origin, line, Rejection.Kind.EMPTY, "the body is empty"));
    }
    return new Outcome.Read(
        new Article(
            stated(Field.ID) == null ? id : stated(Field.ID),
            origin,
            stated(Field.URL),
            stated(Field.TITLE),
            stated(Field.SOURCE),
            stated(Field.AUTHOR),
            stated(Field.LANGUAGE) == null ? Language.of(body) : stated(Field.LANGUAGE),
            published(),
            null,
            tags(),
            List.of(),
            body));
  }

  /** A digest of all values and of what else an article is made of. */
  byte[] digest(String origin, String id) {
    List<String> parts = new ArrayList<>(List.of(origin, id));
    values.forEach((field, value) -> parts.addAll(List.of(field.name(), value)));
    return Digest.of(parts.toArray(String[]::new));
  }

  private String stated(Field field) {
    String value = values.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private List<String> tags() {
    String tags = stated(Field.TAGS);
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split("[,;\n]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private Published published() {
    String text = stated(Field.PUBLISHED);
    DateSpan day = text == null ? null : iso(text);
    return day == null ? null : new Published(day, Published.Basis.METADATA, text);
  }

  /** The day, month or year that an ISO date or date-time begins with, else {@code null}. */
  private static DateSpan iso(String text) {
    boolean time = text.length() > 10 && "T ".indexOf(text.charAt(10)) >= 0;
    try {
      return DateSpan.parse(time ? text.substring(0, 10) : text);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
