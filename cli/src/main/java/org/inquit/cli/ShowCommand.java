package org.inquit.cli;

import java.util.Optional;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.search.Archive;

/** {@code show}: a whole article with its statements marked. */
final class ShowCommand extends IdCommand<AnnotatedArticle> {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "show an article with its statements marked";
  }

  @Override
  String ids() {
    return "an article's id, or a statement's";
  }

  @Override
  String noun() {
    return "article";
  }

  @Override
  Optional<AnnotatedArticle> find(Archive archive, String id) {
    return article(archive, id);
  }

  @Override
  View<AnnotatedArticle> view(Paper paper) {
    return new ArticlePage(new RecordView(paper), paper);
  }
}
