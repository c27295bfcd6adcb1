package org.inquit.cli;

import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildReport;
import picocli.CommandLine.Model.CommandSpec;

/** A command that writes a generation from raw articles. */
abstract class InputCommand extends WriteCommand {
  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.inputs()).addOption(Options.from()).addOption(Options.map());
    super.declare(spec);
  }

  @Override
  final BuildReport build(Given given, ArchiveBuilder builder, Account account, Console console) {
    Format from = given.choice("--from", Format.class, Format.AUTO);
    try (Inputs inputs = Inputs.open(given.words(), from, Options.map(given), console.in())) {
      return build(given, builder, inputs, inputs::share, account, console);
    }
  }
}
