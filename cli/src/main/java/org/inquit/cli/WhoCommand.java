package org.inquit.cli;

import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Facet;
import org.inquit.search.Question;
import org.inquit.search.query.QueryField;

/** {@code who}: the speakers of what answers, by how much they say. */
final class WhoCommand extends CountCommand {
  @Override
  public String name() {
    return "who";
  }

  @Override
  public String summary() {
    return "rank the speakers on a topic";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(signature);
    super.declare(signature);
  }

  @Override
  QueryField field(Given given) {
    return QueryField.BY;
  }

  @Override
  List<String> words(Given given) {
    return given.words();
  }

  @Override
  String noun(Given given) {
    return "statement";
  }

  @Override
  Facet count(Archive archive, Question question, Given given) {
    return archive.statements().with(question).who();
  }
}
