package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.search.ArticleSummary;
import org.inquit.search.StatementHit;

/** Citations in CSL-JSON 1.0.2, which reference managers read; the statement stands in the note. */
final class CslSheet extends Sheet<StatementHit> {
  private boolean begun;

  CslSheet(OutputStream out) {
    super(out);
  }

  @Override
  void begin() throws IOException {
    text("[");
  }

  @Override
  byte[] row(StatementHit hit) {
    JsonFields fields = json -> item(hit, json);
    return fields.bytes();
  }

  @Override
  void write(byte[] row) throws IOException {
    text(begun ? ",\n" : "\n");
    begun = true;
    super.write(row);
  }

  @Override
  void end(JsonFields end) throws IOException {
    text("\n]\n");
  }

  private static void item(StatementHit hit, JsonGenerator json) throws IOException {
    ArticleSummary article = hit.article();
    json.writeStringField("id", hit.statement().id());
    json.writeStringField("type", "article-newspaper");
    field("title", article.title(), json);
    field("container-title", article.source(), json);
    field("URL", article.url(), json);
    if (article.author() != null) {
      json.writeArrayFieldStart("author");
      json.writeStartObject();
      json.writeStringField("literal", article.author());
      json.writeEndObject();
      json.writeEndArray();
    }
    issued(article.published(), json);
    json.writeStringField("note", CitedWords.of(hit));
    json.writeObjectFieldStart("custom");
    json.writeStringField("article", article.id());
    json.writeStringField(
        "speaker", hit.statement().speaker() == null ? null : hit.statement().speaker().name());
    HitJson.spans("spans", hit.statement().content(), json);
    json.writeEndObject();
  }

  private static void field(String name, String value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void issued(Published published, JsonGenerator json) throws IOException {
    if (published == null || published.value().first() == null) {
      return;
    }
    DateSpan date = published.value();
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    day(date.first(), parts(date), json);
    if (parts(date) == 3 && date.last() != null && !date.last().equals(date.first())) {
      day(date.last(), 3, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** How many of year, month and day are known. */
  private static int parts(DateSpan date) {
    return switch (date.precision()) {
      case YEAR -> 1;
      case MONTH -> 2;
      default -> 3;
    };
  }

  private static void day(LocalDate day, int parts, JsonGenerator json) throws IOException {
    int[] all = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    json.writeArray(all, 0, parts);
  }
}
