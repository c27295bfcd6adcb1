package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.extraction.RecordWriter;
import org.inquit.extraction.Statement;
import org.inquit.search.Passage;
import org.inquit.search.StatementHit;

/** Statements that answer, with the evidence and the article of each. */
record StatementView(Paper paper) implements View<StatementHit> {
  @Override
  public List<String> columns() {
    return List.of(
        "id",
        "article",
        "said",
        "speaker",
        "tier",
        "behalf",
        "kind",
        "text",
        "source",
        "published",
        "title",
        "url");
  }

  @Override
  public List<List<String>> cells(StatementHit hit) {
    Statement s = hit.statement();
    return List.of(
        Stream.of(
                s.id(),
                hit.article().id(),
                s.said() == null ? null : s.said().value(),
                s.speaker() == null ? null : s.speaker().name(),
                s.tier(),
                s.behalf() == null ? null : s.behalf().name(),
                s.kind(),
                hit.text(),
                hit.article().source(),
                hit.article().published() == null ? null : hit.article().published().value(),
                hit.article().title(),
                hit.article().url())
            .map(value -> value == null ? "" : value.toString())
            .toList());
  }

  @Override
  public void json(StatementHit hit, JsonGenerator json) throws IOException {
    Statement statement = hit.statement();
    json.writeStringField("type", "statement");
    json.writeStringField("article", hit.article().id());
    new RecordWriter(json).statement(statement, hit.text());
    HitJson.evidence(statement, json);
    json.writeStringField("match", hit.match() == null ? null : hit.match().toString());
    json.writeStringField("place", hit.place() == null ? null : hit.place().toString());
    HitJson.spans("highlights", hit.highlights(), json);
    if (hit.context() != null) {
      json.writeStringField("context", hit.context().text());
      HitJson.spans("contextSpans", List.of(hit.context().span()), json);
    }
    HitJson.article(hit.article(), json);
    HitJson.copies(hit.copies(), json);
    json.writeNumberField("score", hit.score());
  }

  @Override
  public String human(StatementHit hit) {
    StatementCard card = new StatementCard(paper);
    return card.words(hit.statement(), hit.text(), hit.highlights(), "")
        + context(hit)
        + paper.wrap(card.source(hit.statement()) + place(hit), "    ")
        + paper.wrap(paper.ink().faint(Outlet.line(hit.article(), hit.statement().id())), "    ")
        + new CopyLine(paper).of(hit.copies(), hit.text());
  }

  /** What stands around the words said, where it is asked for and says more. */
  private String context(StatementHit hit) {
    Passage context = hit.context();
    return context == null || context.text().strip().equals(hit.text())
        ? ""
        : paper.wrap("in: " + Paper.safe(context.text()), "    ");
  }

  /** Says where the words asked for stand, if not in those that were said. */
  private String place(StatementHit hit) {
    if (hit.place() == null) {
      return "";
    }
    return switch (hit.place()) {
      case AROUND -> paper.ink().faint(" · your words stand beside it");
      case ARTICLE -> paper.ink().faint(" · your words stand elsewhere in its article");
      case WORDS -> "";
    };
  }
}
