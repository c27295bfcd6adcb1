package org.inquit.cli;

import java.io.IOException;
import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Question;
import org.inquit.search.Timeline;
import org.inquit.search.query.QueryField;

/** {@code timeline}: how many answers lie when. */
final class TimelineCommand implements Command {
  private static final List<QueryField> COMPARED = List.of(QueryField.BY, QueryField.ORG);

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String summary() {
    return "count over time; several --by or --org stand side by side";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(signature);
    signature
        .add(
            Options.value(
                "UNIT", Given.names(Timeline.Unit.class, "|") + " (default: what fits)", "--unit"))
        .add(Options.flag("count articles by publication, not statements", "--articles"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Question question = QuestionOptions.question(given);
    OutputFormat format = given.format();
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      List<Series> series =
          Series.of(question, compared(given), q -> count(archive, q, given.has("--articles")));
      Timeline.Unit unit = given.choice("--unit", Timeline.Unit.class, Series.unit(series));
      List<TimelineRow> rows = TimelineRow.of(series, unit);
      List<TimelineRow> shown = format == OutputFormat.HUMAN ? TimelineRow.withGaps(rows) : rows;
      TimelineView view =
          new TimelineView(unit, TimelineChart.of(series, rows, Paper.of(given, console)));
      Sheet.of(format, view, console.out()).writeAll(shown, new TimelineEnd(series, unit)::json);
      if (!format.carriesEnd()) {
        console.flush();
        new TimelineEnd(series, unit)
            .tell(given.has("--articles") ? "article" : "statement", console);
      }
      return status(series);
    }
  }

  /** The field that is given more than once, or {@code null}. */
  private static QueryField compared(Given given) {
    List<QueryField> fields =
        COMPARED.stream().filter(f -> given.texts("--" + f).size() > 1).toList();
    if (fields.size() > 1) {
      throw new UsageException("compare several --by or several --org, not both at once");
    }
    return fields.isEmpty() ? null : fields.getFirst();
  }

  private static Timeline count(Archive archive, Question question, boolean articles) {
    return articles
        ? archive.articles().with(question).timeline()
        : archive.statements().with(question).timeline();
  }

  private static int status(List<Series> series) {
    if (series.stream().anyMatch(s -> s.timeline().partial())) {
      return Exit.INCOMPLETE;
    }
    return series.stream().allMatch(s -> s.timeline().total() == 0) ? Exit.NOTHING : Exit.OK;
  }
}
