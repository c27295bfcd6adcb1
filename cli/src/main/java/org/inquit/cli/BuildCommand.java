package org.inquit.cli;

import java.io.IOException;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildListener;
import org.inquit.index.BuildOptions;
import org.inquit.index.BuildReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code build}: a new generation of an archive from raw articles. */
final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "build an archive from raw articles";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.inputs())
        .addOption(
            Options.required("DIR", "the archive; made where there is none", "-o", "--output"))
        .addOption(Options.from())
        .addOption(Options.map())
        .addOption(Options.flag("let the new generation wait for publish", "--stage"))
        .addOption(Options.value("FILE", "account for every record in a JSON file", "--report"))
        .addOption(
            Options.value("N|P%", "how many errors are no failure (default: 0)", "--max-errors"))
        .addOption(Options.now())
        .addOption(Options.threads())
        .addOption(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    BuildOptions options =
        BuildOptions.defaults().withThreads(Options.threads(given)).withStage(given.has("--stage"));
    OutputFormat format = given.format();
    MaxErrors most = given.has("--max-errors") ? maxErrors(given) : MaxErrors.NONE;
    String archive = given.text("-o", null);
    ArchiveBuilder builder =
        new ArchiveBuilder(Given.path("-o", archive), Options.extractor(given), options);
    try (Account account = Account.of(given, archive)) {
      BuildReport report = build(given, builder, account, console);
      Sheet<BuildReport> sheet = Sheet.of(format, new BuildView(archive), console.out());
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

  private static BuildReport build(
      Given given, ArchiveBuilder builder, BuildListener account, Console console) {
    Format from = given.choice("--from", Format.class, Format.AUTO);
    try (Inputs inputs = Inputs.open(given.words(), from, Options.map(given), console.in());
        Progress progress = new Progress(console, inputs::share, System::nanoTime)) {
      return builder.build(inputs, BuildListener.both(progress, account));
    }
  }
}
