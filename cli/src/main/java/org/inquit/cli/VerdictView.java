package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.review.Measure;
import org.inquit.review.Verdict;

/** How an archive answered one question. */
record VerdictView() implements View<Verdict> {
  @Override
  public List<String> columns() {
    return List.of("id", "passed", "failures", "measures");
  }

  @Override
  public List<List<String>> cells(Verdict verdict) {
    return List.of(
        List.of(
            verdict.question(),
            String.valueOf(verdict.passed()),
            String.join("; ", verdict.failures()),
            measures(verdict)));
  }

  @Override
  public void json(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeStringField("type", "verdict");
    json.writeStringField("question", verdict.question());
    json.writeBooleanField("passed", verdict.passed());
    json.writeArrayFieldStart("failures");
    for (String failure : verdict.failures()) {
      json.writeString(failure);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("measures");
    for (Map.Entry<Measure, Double> measure : verdict.measures().entrySet()) {
      json.writeNumberField(measure.getKey().toString(), measure.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("millis", verdict.millis());
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String human(Verdict verdict) {
    StringBuilder text = new StringBuilder(verdict.passed() ? "ok      " : "FAILED  ");
    text.append(Paper.safe(verdict.question()));
    if (!verdict.measures().isEmpty()) {
      text.append("  ").append(measures(verdict));
    }
    for (String failure : verdict.failures()) {
      failure.lines().forEach(line -> text.append("\n  ").append(Paper.safe(line)));
    }
    return text.append('\n').toString();
  }

  private static String measures(Verdict verdict) {
    Map<String, String> sorted = new TreeMap<>();
    verdict.measures().forEach((m, value) -> sorted.put(m.toString(), "%.3f".formatted(value)));
    return String.join(", ", sorted.entrySet().stream().map(Object::toString).toList());
  }

  static void end(int asked, long failed, JsonGenerator json) throws IOException {
    json.writeNumberField("questions", asked);
    json.writeNumberField("failed", failed);
    json.writeBooleanField("partial", false);
  }
}
