package org.inquit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.search.Archive;
import org.inquit.search.Facet;
import org.inquit.search.Question;
import org.inquit.search.query.QueryField;

/** {@code facet}: the values of a field among what answers. */
final class FacetCommand extends CountCommand {
  @Override
  public String name() {
    return "facet";
  }

  @Override
  public String summary() {
    return "count the values of a field among what answers";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(
        signature, Options.words("WORD", 1, "the field (" + fields() + "), then a question"));
    signature.add(Options.flag("count among articles, not statements", "--articles"));
    super.declare(signature);
  }

  private static String fields() {
    return Arrays.stream(QueryField.values())
        .filter(field -> field.countable().isPresent())
        .map(QueryField::toString)
        .collect(Collectors.joining(", "));
  }

  @Override
  QueryField field(Given given) {
    String name = given.words().getFirst();
    return QueryField.named(name)
        .filter(field -> field.countable().isPresent())
        .orElseThrow(
            () ->
                new UsageException(
                    "'%s' has no values to count; name one of %s".formatted(name, fields())));
  }

  @Override
  List<String> words(Given given) {
    return given.words().subList(1, given.words().size());
  }

  @Override
  String noun(Given given) {
    return given.has("--articles") ? "article" : "statement";
  }

  @Override
  Facet count(Archive archive, Question question, Given given) {
    QueryField field = field(given);
    return given.has("--articles")
        ? archive.articles().with(question).facet(field)
        : archive.statements().with(question).facet(field);
  }
}
