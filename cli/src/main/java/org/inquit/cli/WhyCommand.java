package org.inquit.cli;

import java.util.Optional;
import org.inquit.search.Archive;

/** {@code why}: on what evidence a statement is ascribed to its speaker. */
final class WhyCommand extends IdCommand<WhyView.Ascription> {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String summary() {
    return "show the evidence for a statement";
  }

  @Override
  String ids() {
    return "a statement's id, as said prints it";
  }

  @Override
  String noun() {
    return "statement";
  }

  @Override
  Optional<WhyView.Ascription> find(Archive archive, String id) {
    return article(archive, id)
        .flatMap(
            article ->
                article.statements().stream()
                    .filter(statement -> statement.id().equals(id))
                    .findFirst()
                    .map(statement -> new WhyView.Ascription(article.article(), statement)));
  }

  @Override
  View<WhyView.Ascription> view(Paper paper) {
    return new WhyView(paper);
  }
}
