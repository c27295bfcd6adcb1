package org.inquit.cli;

import java.io.IOException;
import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Facet;
import org.inquit.search.Question;
import org.inquit.search.Tally;
import org.inquit.search.query.QueryField;

/** A command that counts the values of a field among what answers. */
abstract class CountCommand implements Command {
  private static final int SHOWN = 20;

  /** The field that is counted. */
  abstract QueryField field(Given given);

  /** The words of the question. */
  abstract List<String> words(Given given);

  /** What is counted among. */
  abstract String noun(Given given);

  abstract Facet count(Archive archive, Question question, Given given);

  @Override
  public void declare(Signature signature) {
    signature.add(Options.value("N", "how many values (default: 20)", "-n", "--limit"));
    Options.declareShown(signature);
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    Question question = QuestionOptions.question(given, words(given));
    int most = given.number("-n", 0, SHOWN);
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      Facet facet = count(archive, question, given);
      List<Tally> shown = facet.tallies().stream().limit(most).toList();
      TallyView view = new TallyView(field(given), Years.of(shown), Paper.of(given, console));
      Sheet.of(given.format(), view, console.out()).writeAll(shown, end(facet));
      if (!given.format().carriesEnd()) {
        console.flush();
        footer(facet, shown.size(), view, given, console);
      }
      if (facet.partial()) {
        return Exit.INCOMPLETE;
      }
      return facet.tallies().isEmpty() ? Exit.NOTHING : Exit.OK;
    }
  }

  private static JsonFields end(Facet facet) {
    return json -> {
      json.writeNumberField("values", facet.tallies().size());
      json.writeNumberField("total", facet.total());
      HitJson.ending(facet.partial(), facet.fingerprint(), facet.notes(), json);
    };
  }

  private void footer(Facet facet, int shown, TallyView view, Given given, Console console) {
    facet.notes().forEach(console::tell);
    if (facet.partial()) {
      console.tell("time ran out: there may be more (--timeout)");
    }
    int all = facet.tallies().size();
    if (all == 0) {
      console.tell("nothing found");
      return;
    }
    console.tell(
        "%s in %s%s%s"
            .formatted(
                Counted.of(all, "value"),
                Counted.of(facet.total(), noun(given)),
                shown < all ? ", %,d of them shown (-n)".formatted(shown) : "",
                view.years().several() ? "; bars from " + view.years() : ""));
  }
}
