package org.inquit.cli;

import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.ArticleHit;
import org.inquit.search.Hint;
import org.inquit.search.Page;
import org.inquit.search.Question;

/** {@code search}: which articles answer. */
final class SearchCommand extends AskCommand<ArticleHit> {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return "find articles";
  }

  @Override
  String noun() {
    return "article";
  }

  @Override
  Page<ArticleHit> ask(Archive archive, Question question) {
    return archive.articles(question);
  }

  @Override
  View<ArticleHit> view(Paper paper) {
    return new ArticleView(paper);
  }

  @Override
  List<Hint> hints(Archive archive, Question question) {
    return archive.articles().with(question).hints();
  }
}
