package org.inquit.cli;

import java.io.IOException;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.extraction.Extractor;
import org.inquit.index.ArchiveBuilder;
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
        .addOption(Options.threads())
        .addOption(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    BuildOptions options =
        BuildOptions.defaults().withThreads(Options.threads(given)).withStage(given.has("--stage"));
    OutputFormat format = given.format();
    String archive = given.text("-o", null);
    ArchiveBuilder builder =
        new ArchiveBuilder(Given.path("-o", archive), new Extractor(), options);
    BuildReport report = build(given, builder, console);
    Sheet<BuildReport> sheet = Sheet.of(format, new BuildView(archive), console.out());
    sheet.begin();
    sheet.write(report);
    sheet.end(json -> json.writeBooleanField("partial", !report.complete()));
    return report.complete() ? Exit.OK : Exit.INCOMPLETE;
  }

  private static BuildReport build(Given given, ArchiveBuilder builder, Console console) {
    Format from = given.choice("--from", Format.class, Format.AUTO);
    try (Inputs inputs = Inputs.open(given.words(), from, Options.map(given), console.in());
        Progress progress = new Progress(console)) {
      return builder.build(inputs, progress);
    }
  }
}
