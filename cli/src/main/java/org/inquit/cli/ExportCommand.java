package org.inquit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.search.Archive;
import org.inquit.search.Page;
import org.inquit.search.Question;
import org.inquit.search.StatementHit;
import org.inquit.search.StatementSearch;
import org.inquit.search.TimeoutException;

/** {@code export}: every statement that answers, one after the other. */
final class ExportCommand implements Command {
  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "write all statements that answer, as data or as citations";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(signature);
    QuestionOptions.declareOrder(signature);
    signature
        .add(Options.archive())
        .add(Options.aliases())
        .add(
            Options.value(
                "FORMAT",
                Given.names(ExportFormat.class, "|") + " (default: jsonl)",
                "-f",
                "--format"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Question question = QuestionOptions.question(given);
    Sheet<StatementHit> sheet =
        given.choice("-f", ExportFormat.class, ExportFormat.JSONL).sheet(console.out());
    try (Archive archive = given.open(console)) {
      StatementSearch search = archive.statements().with(question);
      Page<StatementHit> head = search.offset(0).limit(0).fetch();
      List<String> notes = new ArrayList<>(head.notes());
      sheet.begin();
      long written = write(search, sheet, notes);
      boolean partial = written < head.total() || head.partial();
      sheet.end(
          json -> {
            json.writeNumberField("hits", written);
            json.writeNumberField("total", Math.max(written, head.total()));
            HitJson.ending(partial, head.fingerprint(), notes, json);
          });
      console.flush();
      notes.forEach(console::tell);
      return partial ? Exit.INCOMPLETE : written > 0 ? Exit.OK : Exit.NOTHING;
    }
  }

  /** Writes all hits, or those there is time for, and says how many. */
  private static long write(StatementSearch search, Sheet<StatementHit> sheet, List<String> notes)
      throws IOException {
    long written = 0;
    try (Stream<StatementHit> all = search.all()) {
      for (Iterator<StatementHit> hits = all.iterator(); hits.hasNext(); written++) {
        sheet.write(hits.next());
      }
    } catch (TimeoutException e) {
      notes.add(e.getMessage());
    }
    return written;
  }
}
