package org.inquit.cli;

import java.io.IOException;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.inquit.extraction.InOrder;

/** {@code extract}: raw articles to records, without an archive. */
final class ExtractCommand implements Command {
  @Override
  public String name() {
    return "extract";
  }

  @Override
  public String summary() {
    return "print what articles say, without an archive";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.inputs())
        .add(Options.format())
        .add(Options.from())
        .add(Options.map())
        .add(Options.color())
        .add(Options.now())
        .add(Options.threads());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Format from = given.choice("--from", Format.class, Format.AUTO);
    OutputFormat format = given.format();
    Sheet<AnnotatedArticle> sheet =
        Sheet.of(format, new RecordView(Paper.of(given, console)), console.out());
    try (Inputs inputs = Inputs.open(given.words(), from, Options.map(given), console.in())) {
      return new Run(Options.extractor(given), sheet, console).over(inputs, Options.threads(given));
    }
  }

  /** One run over all inputs, with its counts. */
  private static final class Run {
    private final Extractor extractor;
    private final Sheet<AnnotatedArticle> sheet;
    private final Console console;
    private long articles;
    private long skipped;

    Run(Extractor extractor, Sheet<AnnotatedArticle> sheet, Console console) {
      this.extractor = extractor;
      this.sheet = sheet;
      this.console = console;
    }

    int over(Inputs inputs, int threads) throws IOException {
      sheet.begin();
      InOrder.run(inputs, threads, this::step, this::take);
      sheet.end(
          json -> {
            json.writeNumberField("articles", articles);
            json.writeNumberField("skipped", skipped);
          });
      return skipped > 0 ? Exit.INCOMPLETE : Exit.OK;
    }

    private Step step(RawRecord raw) {
      return switch (raw.read()) {
        case Outcome.Read read -> new Step(sheet.row(extractor.extract(read.article())), null);
        case Outcome.Rejected rejected -> new Step(null, rejected.rejection());
      };
    }

    private void take(Step step) throws IOException {
      if (step.rejection == null) {
        articles++;
        sheet.write(step.row);
      } else {
        skipped++;
        console.tell(step.rejection.toString());
      }
    }
  }

  /** A record as it will be written, or why there is none. */
  private record Step(byte[] row, Rejection rejection) {}
}
