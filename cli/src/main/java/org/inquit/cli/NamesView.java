package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Names of an archive, how often they occur, and how far they agree with the one typed. */
record NamesView(Paper paper) implements View<NameLine> {
  @Override
  public List<String> columns() {
    return List.of("id", "match", "why", "statements", "articles");
  }

  @Override
  public List<List<String>> cells(NameLine line) {
    return List.of(
        List.of(
            line.name(),
            line.relation(),
            line.why(),
            String.valueOf(line.statements()),
            line.articles() < 0 ? "" : String.valueOf(line.articles())));
  }

  @Override
  public void json(NameLine line, JsonGenerator json) throws IOException {
    json.writeStringField("type", "name");
    json.writeStringField("name", line.name());
    json.writeStringField("match", line.relation().isEmpty() ? null : line.relation());
    json.writeStringField("why", line.why().isEmpty() ? null : line.why());
    json.writeNumberField("statements", line.statements());
    if (line.articles() >= 0) {
      json.writeNumberField("articles", line.articles());
    }
  }

  @Override
  public String human(NameLine line) {
    String why = line.why().isEmpty() ? "" : ": " + line.why();
    String relation = line.relation().isEmpty() ? "" : "  (" + line.relation() + why + ")";
    return "%,7d  %s%s\n"
        .formatted(
            line.statements(),
            paper.ink().name(Paper.safe(line.name())),
            paper.ink().faint(relation));
  }
}
