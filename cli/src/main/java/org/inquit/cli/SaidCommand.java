package org.inquit.cli;

import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Hint;
import org.inquit.search.Page;
import org.inquit.search.Question;
import org.inquit.search.StatementHit;

/** {@code said}: which statements answer. */
final class SaidCommand extends AskCommand<StatementHit> {
  @Override
  public String name() {
    return "said";
  }

  @Override
  public String summary() {
    return "find statements: who said what, when, on whose behalf";
  }

  @Override
  public void declare(Signature signature) {
    super.declare(signature);
    signature.add(
        Options.value(
            "WHAT", "show around it " + Given.names(Question.Context.class, "|"), "--context"));
  }

  @Override
  String noun() {
    return "statement";
  }

  @Override
  Page<StatementHit> ask(Archive archive, Question question) {
    return archive.statements(question);
  }

  @Override
  View<StatementHit> view(Paper paper) {
    return new StatementView(paper);
  }

  @Override
  List<Hint> hints(Archive archive, Question question) {
    return archive.statements().with(question).hints();
  }
}
