package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.extraction.RecordWriter;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.text.Span;

/** The evidence for statements. */
record WhyView(Paper paper) implements View<WhyView.Ascription> {
  /** How many characters around a statement show where it stands. */
  private static final int AROUND = 160;

  /** A statement and where it stands. */
  record Ascription(Article article, Statement statement) {
    List<String> chain() {
      return statement.speaker() == null ? List.of() : statement.speaker().chain();
    }
  }

  @Override
  public List<String> columns() {
    return List.of("id", "rule", "confidence", "cue", "surface", "name", "tier", "chain");
  }

  @Override
  public List<List<String>> cells(Ascription why) {
    Statement s = why.statement();
    return List.of(
        List.of(
            s.id(),
            s.rule(),
            String.valueOf(s.confidence()),
            s.cue() == null ? "" : s.cue().text(),
            s.speaker() == null ? "" : s.speaker().surface(),
            s.speaker() == null ? "" : s.speaker().name(),
            s.tier().toString(),
            String.join(" > ", why.chain())));
  }

  @Override
  public void json(Ascription why, JsonGenerator json) throws IOException {
    json.writeStringField("type", "evidence");
    json.writeStringField("article", why.article().id());
    new RecordWriter(json).statement(why.statement(), why.statement().text(why.article().body()));
    HitJson.evidence(why.statement(), json);
  }

  @Override
  public String human(Ascription why) {
    Statement s = why.statement();
    StatementCard card = new StatementCard(paper);
    StringBuilder page =
        new StringBuilder(card.words(s, s.text(why.article().body()), List.of(), ""))
            .append(paper.wrap(card.source(s), "    "));
    line(page, "stands in", around(why));
    line(page, "found by", "the rule " + s.rule() + ", " + percent(s.confidence()) + " sure");
    line(page, "cue", s.cue() == null ? "none" : s.cue().text() + " " + s.cue().span());
    line(page, "printed", s.speaker() == null ? "no source" : printed(s.speaker()));
    line(page, "resolved", resolved(s, why.chain()));
    line(page, "said", s.said() == null ? "undated" : s.said().value() + " by " + by(s));
    return page.toString();
  }

  private void line(StringBuilder page, String head, String text) {
    String label = "    " + paper.ink().faint("%-11s".formatted(head));
    page.append(paper.wrap(Paper.safe(text), label, " ".repeat(15)));
  }

  private static String printed(Speaker speaker) {
    return speaker.surface() + (speaker.span() == null ? "" : " " + speaker.span());
  }

  private static String resolved(Statement s, List<String> chain) {
    String steps = chain.isEmpty() ? "" : String.join(" > ", chain) + " ";
    return steps + "(" + s.tier() + ")";
  }

  private static String by(Statement s) {
    return switch (s.said().basis()) {
      case TEXT -> "its own words";
      case PUBLISHED -> "the day of publication";
      case DATELINE -> "the dateline";
    };
  }

  private static String percent(double confidence) {
    return Math.round(confidence * 100) + " %";
  }

  private static String around(Ascription why) {
    String body = why.article().body();
    Span whole = why.statement().whole();
    int from = body.lastIndexOf('\n', Math.max(whole.start() - 1, 0)) + 1;
    int end = body.indexOf('\n', whole.end());
    from = Math.max(from, whole.start() - AROUND);
    end = Math.min(end < 0 ? body.length() : end, whole.end() + AROUND);
    return (from > 0 && body.charAt(from - 1) != '\n' ? "…" : "")
        + body.substring(from, end)
        + (end < body.length() && body.charAt(end) != '\n' ? "…" : "");
  }
}
