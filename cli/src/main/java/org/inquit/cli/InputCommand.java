package org.inquit.cli;

import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildReport;

/** A command that writes a generation from raw articles. */
abstract class InputCommand extends WriteCommand {
  @Override
  public void declare(Signature signature) {
    signature.add(Options.inputs()).add(Options.from()).add(Options.map());
    super.declare(signature);
  }

  @Override
  final BuildReport build(Given given, ArchiveBuilder builder, Account account, Console console) {
    Format from = given.choice("--from", Format.class, Format.AUTO);
    try (Inputs inputs = Inputs.open(given.words(), from, Options.map(given), console.in())) {
      return build(given, builder, inputs, inputs::share, account, console);
    }
  }
}
