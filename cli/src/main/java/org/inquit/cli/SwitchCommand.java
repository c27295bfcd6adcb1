package org.inquit.cli;

import java.io.IOException;
import org.inquit.index.Manifest;
import org.inquit.index.Publisher;

/** A command that makes another generation of an archive answer. */
abstract class SwitchCommand implements Command {
  /** The name of the generation that will answer. */
  abstract String next(Publisher publisher, Given given);

  @Override
  public void declare(Signature signature) {
    signature.add(Options.archive()).add(Options.dryRun());
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    Publisher publisher = new Publisher(given.archive(console));
    String name = next(publisher, given);
    boolean dry = Options.dryRun(given);
    Manifest next = dry ? publisher.manifest(name) : publisher.publish(name);
    console.line(
        "%s %s live: %s with %s"
            .formatted(
                name,
                dry ? "would be" : "is",
                Counted.of(next.articles(), "article"),
                Counted.of(next.statements(), "statement")));
    return Exit.OK;
  }
}
