package org.inquit.extraction;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.text.Span;

/** Writes annotated articles and statements as JSON in the schema {@value #SCHEMA}. */
public final class RecordWriter {
  /** The name and number of the record's schema; changes are additive within a number. */
  public static final String SCHEMA = "inquit/1";

  private final JsonGenerator json;

  public RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of an article's record; the braces are the caller's. */
  public void article(AnnotatedArticle annotated) throws IOException {
    Article article = annotated.article();
    json.writeStringField("type", "article");
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", article.id());
    json.writeStringField("origin", article.origin());
    json.writeStringField("url", article.url());
    json.writeStringField("title", article.title());
    json.writeStringField("source", article.source());
    json.writeStringField("author", article.author());
    json.writeStringField("language", article.language());
    published(article.published());
    dateline(article.dateline());
    list("tags", article.tags(), json::writeString);
    list("captions", article.captions(), json::writeString);
    json.writeStringField("body", article.body());
    list("statements", annotated.statements(), s -> braced(s, article.body()));
    list("people", annotated.people(), this::entity);
    list("organizations", annotated.organizations(), this::entity);
    list("dates", annotated.dates(), d -> date(d, article.body()));
  }

  /**
   * Writes the fields of a statement, from its id to its rule.
   *
   * @param text the words said
   */
  public void statement(Statement s, String text) throws IOException {
    json.writeStringField("id", s.id());
    json.writeStringField("kind", s.kind().toString());
    list("content", s.content(), this::span);
    json.writeStringField("text", text);
    object("cue", s.cue(), this::cue);
    object("speaker", s.speaker(), this::speaker);
    object("behalf", s.behalf(), this::behalf);
    object("said", s.said(), this::said);
    json.writeStringField("rule", s.rule());
  }

  /** Writes the field {@code published}, {@code null} where there is no date. */
  public void published(Published published) throws IOException {
    object(
        "published",
        published,
        p -> {
          when(p.value());
          json.writeStringField("basis", p.basis().toString());
          json.writeStringField("text", p.text());
        });
  }

  private void dateline(Dateline dateline) throws IOException {
    object(
        "dateline",
        dateline,
        d -> {
          json.writeStringField("place", d.place());
          json.writeStringField("agency", d.agency());
        });
  }

  private void braced(Statement statement, String body) throws IOException {
    json.writeStartObject();
    statement(statement, statement.text(body));
    json.writeEndObject();
  }

  private void cue(Statement.Cue cue) throws IOException {
    json.writeStringField("text", cue.text());
    spanField("span", cue.span());
  }

  private void speaker(Statement.Speaker speaker) throws IOException {
    json.writeStringField("name", speaker.name());
    json.writeStringField("surface", speaker.surface());
    spanField("span", speaker.span());
    json.writeStringField("tier", speaker.tier().toString());
  }

  private void behalf(Statement.Behalf behalf) throws IOException {
    json.writeStringField("name", behalf.name());
    json.writeStringField("surface", behalf.surface());
  }

  private void said(Statement.Said said) throws IOException {
    when(said.value());
    json.writeStringField("basis", said.basis().toString());
  }

  /** A day, a month or a year as itself; all else as the range of its days. */
  private void when(DateSpan date) throws IOException {
    boolean whole =
        switch (date.precision()) {
          case DAY, MONTH, YEAR -> true;
          default -> false;
        };
    DateSpan shown = whole ? date : new DateSpan(date.first(), date.last(), Precision.RANGE);
    json.writeStringField("value", shown.toString());
    json.writeStringField("precision", shown.precision().name().toLowerCase(Locale.ROOT));
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", entity.name());
    list("mentions", entity.mentions(), this::span);
    json.writeEndObject();
  }

  private void date(DateMention date, String body) throws IOException {
    json.writeStartObject();
    spanField("span", date.span());
    json.writeStringField("text", date.span().in(body));
    json.writeStringField("value", date.value());
    json.writeStringField("basis", date.relative() ? "relative" : "absolute");
    json.writeEndObject();
  }

  private void spanField(String name, Span span) throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      span(span);
    }
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private <T> void object(String name, T value, Step<T> fields) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.write(value);
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> values, Step<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      each.write(value);
    }
    json.writeEndArray();
  }

  /** How one value is written. */
  private interface Step<T> {
    void write(T value) throws IOException;
  }
}
