package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;

/** Whole articles; for people the body with numbers behind its statements, then who said each. */
record ArticlePage(RecordView record, Paper paper) implements View<AnnotatedArticle> {
  @Override
  public List<String> columns() {
    return record.columns();
  }

  @Override
  public List<List<String>> cells(AnnotatedArticle annotated) {
    return record.cells(annotated);
  }

  @Override
  public void json(AnnotatedArticle annotated, JsonGenerator json) throws IOException {
    record.json(annotated, json);
  }

  @Override
  public String human(AnnotatedArticle annotated) {
    StringBuilder page = new StringBuilder(record.heading(annotated.article()));
    for (String paragraph : numbered(annotated).split("\n+")) {
      page.append('\n').append(paper.wrap(paragraph, ""));
    }
    page.append('\n');
    StatementCard card = new StatementCard(paper);
    List<Statement> statements = annotated.statements();
    for (int i = 0; i < statements.size(); i++) {
      page.append(paper.wrap(mark(i) + " " + card.source(statements.get(i)), ""));
    }
    return page.toString();
  }

  /** The body with a statement's number behind its last word. */
  private String numbered(AnnotatedArticle annotated) {
    String body = Paper.safe(annotated.article().body());
    List<Statement> statements = annotated.statements();
    StringBuilder text = new StringBuilder(body);
    List<Integer> backwards =
        java.util.stream.IntStream.range(0, statements.size())
            .boxed()
            .sorted(
                java.util.Comparator.comparing((Integer i) -> statements.get(i).whole().end())
                    .reversed())
            .toList();
    for (int i : backwards) {
      text.insert(statements.get(i).whole().end(), mark(i));
    }
    return text.toString();
  }

  private String mark(int statement) {
    return paper.ink().name("[" + (statement + 1) + "]");
  }
}
