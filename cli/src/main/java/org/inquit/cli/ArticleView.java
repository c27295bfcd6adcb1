package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.search.ArticleHit;
import org.inquit.search.ArticleSummary;

/** Articles that answer, each with the part that answers best. */
record ArticleView(Paper paper) implements View<ArticleHit> {
  @Override
  public List<String> columns() {
    return List.of("id", "published", "source", "title", "excerpt", "url");
  }

  @Override
  public List<List<String>> cells(ArticleHit hit) {
    ArticleSummary article = hit.article();
    return List.of(
        Stream.of(
                article.id(),
                article.published() == null ? null : article.published().value(),
                article.source(),
                article.title(),
                hit.excerpt(),
                article.url())
            .map(value -> value == null ? "" : value.toString())
            .toList());
  }

  @Override
  public void json(ArticleHit hit, JsonGenerator json) throws IOException {
    json.writeStringField("type", "article");
    json.writeStringField("article", hit.article().id());
    HitJson.article(hit.article(), json);
    HitJson.copies(hit.copies(), json);
    json.writeStringField("excerpt", hit.excerpt());
    HitJson.spans("excerptSpans", List.of(hit.excerptSpan()), json);
    HitJson.spans("highlights", hit.highlights(), json);
    HitJson.spans("titleHighlights", hit.titleHighlights(), json);
    json.writeNumberField("score", hit.score());
  }

  @Override
  public String human(ArticleHit hit) {
    ArticleSummary article = hit.article();
    String title =
        article.title() == null
            ? "(no title)"
            : Marked.text(article.title(), 0, hit.titleHighlights(), paper.ink());
    String excerpt =
        (hit.excerptSpan().start() > 0 ? "… " : "")
            + Marked.text(hit.excerpt(), hit.excerptSpan().start(), hit.highlights(), paper.ink());
    String where =
        Outlet.line(article.source(), Outlet.published(article.published()), article.id());
    return paper.wrap(paper.ink().name(title), "")
        + paper.wrap(excerpt, "    ")
        + paper.wrap(paper.ink().faint(where), "    ")
        + new CopyLine(paper).of(hit.copies(), null);
  }
}
