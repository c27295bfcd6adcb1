package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What {@code aliases} found. */
record AliasesView() implements View<AliasLine> {
  @Override
  public List<String> columns() {
    return List.of("id", "kind", "text");
  }

  @Override
  public List<List<String>> cells(AliasLine line) {
    return List.of(List.of(line.subject(), line.kind(), line.text()));
  }

  @Override
  public void json(AliasLine line, JsonGenerator json) throws IOException {
    json.writeStringField("type", "alias");
    json.writeStringField("id", line.subject());
    json.writeStringField("kind", line.kind());
    json.writeStringField("text", line.text());
  }

  @Override
  public String human(AliasLine line) {
    return Paper.safe(
            switch (line.kind()) {
              case "fault" -> line.subject() + ": " + line.text();
              case "moves" -> line.subject() + "  " + line.text();
              default -> "%-7s %s%s".formatted(line.kind(), line.subject(), detail(line));
            })
        + "\n";
  }

  private static String detail(AliasLine line) {
    return line.text().isEmpty() ? "" : " (" + line.text() + ")";
  }
}
