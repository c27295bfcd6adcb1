package org.inquit.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.inquit.search.Archive;
import org.inquit.search.Question;
import org.inquit.search.StatementHit;
import picocli.CommandLine.Model.CommandSpec;

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
  public void declare(CommandSpec spec) {
    QuestionOptions.declare(spec);
    QuestionOptions.declareOrder(spec);
    spec.addOption(Options.archive())
        .addOption(Options.aliases())
        .addOption(
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
    long written = 0;
    try (Archive archive = given.open(console);
        Stream<StatementHit> all = archive.statements().with(question).all()) {
      String fingerprint = archive.info().manifest().fingerprint();
      sheet.begin();
      for (Iterator<StatementHit> hits = all.iterator(); hits.hasNext(); written++) {
        sheet.write(hits.next());
      }
      long hits = written;
      sheet.end(
          json -> {
            json.writeNumberField("hits", hits);
            json.writeNumberField("total", hits);
            json.writeBooleanField("partial", false);
            json.writeStringField("fingerprint", fingerprint);
          });
    }
    return written == 0 ? Exit.NOTHING : Exit.OK;
  }
}
