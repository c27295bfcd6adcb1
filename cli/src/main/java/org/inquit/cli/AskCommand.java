package org.inquit.cli;

import java.io.IOException;
import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Hint;
import org.inquit.search.Page;
import org.inquit.search.Question;

/** A command that asks an archive and lists what answers. */
abstract class AskCommand<H> implements Command {
  /** What one hit is called. */
  abstract String noun();

  abstract Page<H> ask(Archive archive, Question question);

  abstract View<H> view(Paper paper);

  /** What each part of a question that found nothing finds alone. */
  abstract List<Hint> hints(Archive archive, Question question);

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(signature);
    QuestionOptions.declarePage(signature);
    Options.declareShown(signature);
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    Question question = QuestionOptions.question(given);
    OutputFormat format = given.format();
    Paper paper = Paper.of(given, console);
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      Page<H> page = ask(archive, question);
      print(page, Sheet.of(format, view(paper), console.out()));
      if (!format.carriesEnd()) {
        console.flush();
        footer(page, question, console);
        if (page.total() == 0 && !page.partial()) {
          Hinted.tell(hints(archive, question), console);
        }
      }
      return status(page);
    }
  }

  private static <H> void print(Page<H> page, Sheet<H> sheet) throws IOException {
    sheet.writeAll(
        page.hits(),
        json -> {
          json.writeNumberField("hits", page.hits().size());
          json.writeNumberField("total", page.total());
          HitJson.ending(page.partial(), page.fingerprint(), page.notes(), json);
        });
  }

  private static int status(Page<?> page) {
    if (page.partial()) {
      return Exit.INCOMPLETE;
    }
    return page.hits().isEmpty() ? Exit.NOTHING : Exit.OK;
  }

  private void footer(Page<H> page, Question question, Console console) {
    page.notes().forEach(console::tell);
    long shown = page.hits().size();
    if (page.partial()) {
      console.tell("time ran out: there may be more (--timeout)");
    }
    if (page.total() == 0) {
      console.tell("nothing found");
    } else if (shown == 0) {
      console.tell("nothing on this page; there are " + Counted.of(page.total(), noun()));
    } else if (page.total() > shown) {
      int first = question.offset() + 1;
      long last = question.offset() + shown;
      console.tell(first + " to " + last + " of " + Counted.of(page.total(), noun()));
    } else {
      console.tell(Counted.of(shown, noun()));
    }
  }
}
