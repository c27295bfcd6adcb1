package org.inquit.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code help}: the overview, or the options of a command. */
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "show this, or the options of a command";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("COMMAND", "0..1", "the command"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    if (given.words().isEmpty()) {
      console.out().write(Help.overview().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return Exit.OK;
    }
    String name = given.words().getFirst();
    Command command =
        Commands.named(name)
            .orElseThrow(() -> new UsageException("there is no command '" + name + "'"));
    console.line(Help.of(Help.spec(command), console));
    return Exit.OK;
  }
}
