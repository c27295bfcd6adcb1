package org.inquit.cli;

import java.io.IOException;
import org.inquit.index.Manifest;
import org.inquit.index.Publisher;
import picocli.CommandLine.Model.CommandSpec;

/** A command that makes another generation of an archive answer. */
abstract class SwitchCommand implements Command {
  abstract Manifest turn(Publisher publisher, Given given);

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(Options.archive());
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    Manifest live = turn(new Publisher(given.archive(console)), given);
    console.line(
        "%s is live: %s with %s"
            .formatted(
                live.generation(),
                Counted.of(live.articles(), "article"),
                Counted.of(live.statements(), "statement")));
    return Exit.OK;
  }
}
