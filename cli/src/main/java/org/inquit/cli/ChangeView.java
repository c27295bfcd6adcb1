package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inquit.review.Change;
import org.inquit.review.Subject;
import org.inquit.review.Threshold;
import org.inquit.review.Totals;

/** One difference between two archives. */
record ChangeView() implements View<Change> {
  @Override
  public List<String> columns() {
    return List.of("subject", "change", "id", "text", "details");
  }

  @Override
  public List<List<String>> cells(Change change) {
    return List.of(
        List.of(
            small(change.subject()),
            small(change.kind()),
            change.id(),
            change.text() == null ? "" : change.text(),
            String.join("; ", change.details())));
  }

  @Override
  public void json(Change change, JsonGenerator json) throws IOException {
    json.writeStringField("type", "change");
    json.writeStringField("subject", small(change.subject()));
    json.writeStringField("change", small(change.kind()));
    json.writeStringField("id", change.id());
    json.writeStringField("text", change.text());
    json.writeArrayFieldStart("details");
    for (String detail : change.details()) {
      json.writeString(detail);
    }
    json.writeEndArray();
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String human(Change change) {
    String mark =
        switch (change.kind()) {
          case GAINED -> "+";
          case LOST -> "-";
          case CHANGED -> "~";
        };
    String subject = small(change.subject());
    StringBuilder line = new StringBuilder(mark + " " + subject.substring(0, subject.length() - 1));
    boolean name = change.id().equals(change.text());
    line.append("  ").append(Paper.safe(change.id()));
    if (!name && change.text() != null) {
      line.append("  ").append(Paper.safe(change.text().replaceAll("\\s+", " ")));
    }
    change.details().forEach(detail -> line.append("\n    ").append(Paper.safe(detail)));
    return line.append('\n').toString();
  }

  /** The totals and the limits that were passed. */
  static void end(Map<Subject, Totals> totals, List<Threshold> broken, JsonGenerator json)
      throws IOException {
    for (Map.Entry<Subject, Totals> entry : totals.entrySet()) {
      Totals of = entry.getValue();
      json.writeObjectFieldStart(small(entry.getKey()));
      json.writeNumberField("before", of.before());
      json.writeNumberField("after", of.after());
      json.writeNumberField("gained", of.gained());
      json.writeNumberField("lost", of.lost());
      json.writeNumberField("changed", of.changed());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("broken");
    for (Threshold limit : broken) {
      json.writeString(limit.toString());
    }
    json.writeEndArray();
    json.writeBooleanField("partial", false);
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
