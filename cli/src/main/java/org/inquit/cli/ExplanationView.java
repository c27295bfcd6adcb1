package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.inquit.search.Explanation;
import org.inquit.search.Explanation.Clause;

/** How a question was understood; a table has a row a condition. */
record ExplanationView(Paper paper, boolean scores) implements View<Explanation> {
  private static final int LABEL = 12;

  @Override
  public List<String> columns() {
    return List.of("id", "count", "score");
  }

  @Override
  public List<List<String>> cells(Explanation explanation) {
    return explanation.clauses().stream()
        .map(c -> List.of(c.text(), String.valueOf(c.count()), score(c.score())))
        .toList();
  }

  @Override
  public void json(Explanation explanation, JsonGenerator json) throws IOException {
    json.writeStringField("type", "explanation");
    json.writeStringField("understood", explanation.understood());
    json.writeArrayFieldStart("repairs");
    for (String repair : explanation.repairs()) {
      json.writeString(repair);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("conditions");
    for (Clause clause : explanation.clauses()) {
      json.writeStartObject();
      json.writeStringField("text", clause.text());
      json.writeNumberField("count", clause.count());
      json.writeNumberField("score", clause.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("total", explanation.total());
    first(explanation.first(), json);
  }

  private static void first(Explanation.First first, JsonGenerator json) throws IOException {
    if (first == null) {
      json.writeNullField("first");
      return;
    }
    json.writeObjectFieldStart("first");
    json.writeStringField("id", first.id());
    json.writeNumberField("score", first.score());
    json.writeStringField("arithmetic", first.arithmetic());
    json.writeEndObject();
  }

  @Override
  public String human(Explanation explanation) {
    StringBuilder page = new StringBuilder();
    line(page, "understood", explanation.understood());
    explanation.repairs().forEach(repair -> line(page, "mended", repair));
    for (Clause clause : explanation.clauses()) {
      String share = clause.score() > 0 ? ", score " + score(clause.score()) : "";
      line(page, "%,10d".formatted(clause.count()), clause.text() + share);
    }
    line(page, "%,10d".formatted(explanation.total()), "together");
    if (explanation.first() != null) {
      line(
          page,
          "first",
          explanation.first().id() + ", score " + score(explanation.first().score()));
      if (scores) {
        page.append(Paper.safe(explanation.first().arithmetic())).append('\n');
      }
    }
    return page.toString();
  }

  private void line(StringBuilder page, String head, String text) {
    String label = paper.ink().faint(("%-" + LABEL + "s").formatted(head));
    page.append(paper.wrap(Paper.safe(text), label, " ".repeat(LABEL)));
  }

  private static String score(double score) {
    return "%.2f".formatted(score).toLowerCase(Locale.ROOT);
  }
}
