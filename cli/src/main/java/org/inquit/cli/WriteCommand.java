package org.inquit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleSupplier;
import org.inquit.article.RawRecord;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildListener;
import org.inquit.index.BuildOptions;
import org.inquit.index.BuildReport;

/** A command that writes a generation of an archive. */
abstract class WriteCommand implements Command {
  /** The archive as it was named. */
  abstract Path archive(Given given, Console console);

  /** What is peculiar to the command. */
  abstract BuildOptions options(BuildOptions common, Given given);

  /** Opens what is built from and builds. */
  abstract BuildReport build(Given given, ArchiveBuilder builder, Account account, Console console);

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.flag("let the new generation wait for publish", "--stage"))
        .add(Options.dryRun())
        .add(Options.keep())
        .add(Options.value("FILE", "account for every record in a JSON file", "--report"))
        .add(Options.value("N|P%", "how many errors are no failure (default: 0)", "--max-errors"))
        .add(Options.value("MB", "how much to gather before writing (128)", "--memory"))
        .add(Options.now())
        .add(Options.threads())
        .add(Options.format());
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    OutputFormat format = given.format();
    MaxErrors most = given.has("--max-errors") ? maxErrors(given) : MaxErrors.NONE;
    Path archive = archive(given, console);
    BuildOptions options = options(common(given), given);
    ArchiveBuilder builder = new ArchiveBuilder(archive, Options.extractor(given), options);
    try (Account account = Account.of(given, archive.toString())) {
      BuildReport report = build(given, builder, account, console);
      Sheet<BuildReport> sheet = Sheet.of(format, new BuildView(archive.toString()), console.out());
      sheet.begin();
      sheet.write(report);
      sheet.end(json -> json.writeBooleanField("partial", !report.complete()));
      boolean written = account.end(report, console);
      return written && most.allows(report) ? Exit.OK : Exit.INCOMPLETE;
    }
  }

  private static MaxErrors maxErrors(Given given) {
    return MaxErrors.parse(given.text("--max-errors", null));
  }

  private static BuildOptions common(Given given) {
    BuildOptions options = BuildOptions.defaults();
    return options
        .withThreads(Options.threads(given))
        .withMemory(given.number("--memory", BuildOptions.LEAST_MEMORY, options.memoryMegabytes()))
        .withKeep(Options.keep(given))
        .withStage(given.has("--stage"));
  }

  /**
   * Builds from {@code records}, or only tells what that would do.
   *
   * @param share how much of them is read, from 0 to 1
   */
  static BuildReport build(
      Given given,
      ArchiveBuilder builder,
      Iterable<RawRecord> records,
      DoubleSupplier share,
      Account account,
      Console console) {
    try (Progress progress = new Progress(console, share, System::nanoTime)) {
      BuildListener both = BuildListener.both(progress, account);
      return Options.dryRun(given) ? builder.rehearse(records, both) : builder.build(records, both);
    }
  }
}
