package org.inquit.cli;

import java.util.ArrayList;
import java.util.List;
import org.inquit.search.Question;
import org.inquit.search.Question.Condition;
import org.inquit.search.query.QueryField;
import picocli.CommandLine.Model.CommandSpec;

/** The words and options of a question: each field of the query language is an option as well. */
final class QuestionOptions {
  private static final int FIRST_PAGE = 10;

  private QuestionOptions() {}

  static void declare(CommandSpec spec) {
    spec.addPositional(
        Options.words("QUERY", "0..*", "words and conditions; see inquit help query"));
    for (QueryField field : QueryField.values()) {
      spec.addOption(
          Options.values(FieldHelp.label(field), FieldHelp.description(field), "--" + field));
    }
    spec.addOption(Options.value("N", "how many hits (default: 10)", "-n", "--limit"))
        .addOption(Options.value("N", "which page of them (default: 1)", "--page"))
        .addOption(Options.value("ORDER", Given.names(Question.Order.class, "|"), "--sort"))
        .addOption(Options.value("TIME", "give what was found after 500ms, 2s, 1m", "--timeout"))
        .addOption(Options.flag("only what is certain: relax nothing", "--strict"));
  }

  static Question question(Given given) {
    List<Condition> conditions = new ArrayList<>();
    for (QueryField field : QueryField.values()) {
      given.texts("--" + field).forEach(value -> conditions.add(new Condition(field, value)));
    }
    int limit = given.number("-n", 0, FIRST_PAGE);
    int page = given.number("--page", 1, 1);
    return new Question(
        String.join(" ", given.words()),
        conditions,
        given.choice("--sort", Question.Order.class, Question.Order.RELEVANCE),
        (int) Math.min(Question.MOST + 1L, (page - 1L) * limit),
        limit,
        given.duration("--timeout"),
        given.has("--strict"));
  }
}
