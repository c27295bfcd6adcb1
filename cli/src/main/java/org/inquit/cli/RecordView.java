package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.RecordWriter;
import org.inquit.extraction.Statement;

/** Whole articles with what is said in them; a table has a row a statement. */
record RecordView(Paper paper) implements View<AnnotatedArticle> {
  @Override
  public List<String> columns() {
    return List.of("id", "article", "kind", "said", "speaker", "tier", "behalf", "text");
  }

  @Override
  public List<List<String>> cells(AnnotatedArticle annotated) {
    return annotated.statements().stream().map(s -> cells(s, annotated.article())).toList();
  }

  private static List<String> cells(Statement s, Article article) {
    return List.of(
        s.id(),
        article.id(),
        s.kind().toString(),
        s.said() == null ? "" : s.said().value().toString(),
        s.speaker() == null ? "" : s.speaker().name(),
        s.tier().toString(),
        s.behalf() == null ? "" : s.behalf().name(),
        s.text(article.body()));
  }

  @Override
  public void json(AnnotatedArticle annotated, JsonGenerator json) throws IOException {
    new RecordWriter(json).article(annotated);
  }

  @Override
  public String human(AnnotatedArticle annotated) {
    Article article = annotated.article();
    StringBuilder text = new StringBuilder(heading(article));
    StatementCard card = new StatementCard(paper);
    for (Statement statement : annotated.statements()) {
      text.append('\n')
          .append(card.words(statement, statement.text(article.body()), List.of(), "  "))
          .append(paper.wrap(card.source(statement), "    "))
          .append(paper.wrap(paper.ink().faint(statement.id()), "    "));
    }
    return text.toString();
  }

  /** The headline, and in a line what is known of the article. */
  String heading(Article article) {
    String title = article.title() == null ? "(no title)" : Paper.safe(article.title());
    String about =
        Outlet.line(
            article.source(),
            article.author(),
            Outlet.published(article.published()),
            article.id());
    return paper.wrap(paper.ink().name(title), "") + paper.wrap(paper.ink().faint(about), "");
  }
}
