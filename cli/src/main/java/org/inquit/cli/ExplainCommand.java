package org.inquit.cli;

import java.io.IOException;
import org.inquit.search.Archive;
import org.inquit.search.Explanation;
import org.inquit.search.Question;

/** {@code explain}: how a question is understood. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "show how a question is understood, and what each part finds";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(signature);
    QuestionOptions.declareOrder(signature);
    signature
        .add(Options.flag("as search asks it, not said", "--articles"))
        .add(Options.flag("show how the first hit came by its score", "--scores"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Question question = QuestionOptions.question(given);
    ExplanationView view = new ExplanationView(Paper.of(given, console), given.has("--scores"));
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      Explanation explanation =
          given.has("--articles")
              ? archive.articles().with(question).explain()
              : archive.statements().with(question).explain();
      Sheet<Explanation> sheet = Sheet.of(given.format(), view, console.out());
      sheet.begin();
      sheet.write(explanation);
      sheet.end(json -> json.writeBooleanField("partial", false));
      return explanation.total() == 0 ? Exit.NOTHING : Exit.OK;
    }
  }
}
