package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.inquit.extraction.RecordWriter;
import org.inquit.extraction.Statement;
import org.inquit.search.ArticleSummary;
import org.inquit.search.Copy;
import org.inquit.text.Span;

/** The JSON fields that hits of all kinds share. */
final class HitJson {
  private HitJson() {}

  static void article(ArticleSummary article, JsonGenerator json) throws IOException {
    json.writeStringField("title", article.title());
    json.writeStringField("source", article.source());
    new RecordWriter(json).published(article.published());
    json.writeStringField("url", article.url());
  }

  /** How the speaker was found and resolved, as far as the statement's record does not say. */
  static void evidence(Statement statement, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("chain");
    if (statement.speaker() != null) {
      for (String step : statement.speaker().chain()) {
        json.writeString(step);
      }
    }
    json.writeEndArray();
    json.writeNumberField("confidence", statement.confidence());
  }

  /** Where else a hit was published, as far as it is known. */
  static void copies(List<Copy> copies, JsonGenerator json) throws IOException {
    if (copies.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("copies");
    for (Copy copy : copies) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      if (copy.text() != null) {
        json.writeStringField("text", copy.text());
        json.writeStringField("article", copy.article().id());
      }
      article(copy.article(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void spans(String name, List<Span> spans, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  /** What stands at the end of every answer of an archive. */
  static void ending(boolean partial, String fingerprint, List<String> notes, JsonGenerator json)
      throws IOException {
    json.writeBooleanField("partial", partial);
    json.writeStringField("fingerprint", fingerprint);
    json.writeArrayFieldStart("notes");
    for (String note : notes) {
      json.writeString(note);
    }
    json.writeEndArray();
  }
}
