package org.inquit.cli;

import java.util.ArrayList;
import java.util.List;
import org.inquit.search.Question;
import org.inquit.search.Question.Condition;
import org.inquit.search.query.QueryField;

/** The words and options of a question: each field of the query language is an option as well. */
final class QuestionOptions {
  private static final int FIRST_PAGE = 10;

  private QuestionOptions() {}

  /** The words and conditions of a question, and how it is to be taken. */
  static void declare(Signature signature) {
    declare(signature, Options.words("QUERY", 0, "words and conditions; see inquit help query"));
  }

  /** The same where other words may stand before those of the question. */
  static void declare(Signature signature, Words words) {
    signature.add(words);
    for (QueryField field : QueryField.values()) {
      signature.add(
          Options.values(FieldHelp.label(field), FieldHelp.description(field), "--" + field));
    }
    signature
        .add(Options.value("TIME", "give what was found after 500ms, 2s, 1m", "--timeout"))
        .add(Options.flag("only what is certain: relax and mend nothing", "--strict"))
        .add(Options.value("DATE", "the day that -30d counts from, not today", "--now"))
        .add(
            Options.value(
                "all|collapse",
                "whether copies count each, or the first seen for all (default: all)",
                "--copies"));
  }

  /** Which part of the answer is wanted, and in which order. */
  static void declarePage(Signature signature) {
    signature
        .add(Options.value("N", "how many hits (default: 10)", "-n", "--limit"))
        .add(Options.value("N", "which page of them (default: 1)", "--page"));
    declareOrder(signature);
  }

  static void declareOrder(Signature signature) {
    signature
        .add(Options.value("ORDER", Given.names(Question.Order.class, "|"), "--sort"))
        .add(
            Options.value(
                "DAYS", "rank what is new higher: so many days ago counts half", "--recent"));
  }

  static Question question(Given given) {
    return question(given, given.words());
  }

  /** What is asked, {@code words} being the question's. */
  static Question question(Given given, List<String> words) {
    List<Condition> conditions = new ArrayList<>();
    for (QueryField field : QueryField.values()) {
      given.texts("--" + field).forEach(value -> conditions.add(new Condition(field, value)));
    }
    int limit = given.number("-n", 0, FIRST_PAGE);
    int page = given.number("--page", 1, 1);
    return new Question(
        String.join(" ", words),
        conditions,
        given.choice("--sort", Question.Order.class, Question.Order.RELEVANCE),
        (int) Math.min(Question.MOST + 1L, (page - 1L) * limit),
        limit,
        given.duration("--timeout"),
        given.has("--strict"),
        given.choice("--context", Question.Context.class, Question.Context.NONE),
        given.choice("--copies", Question.Copies.class, Question.Copies.ALL),
        given.number("--recent", 0, 0),
        given.day("--now"));
  }
}
