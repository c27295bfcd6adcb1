package org.inquit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code help}: the overview, a topic, or the options of a command. */
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "show this, a topic (query, dates), or the options of a command";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(new Words("TOPIC", 0, 1, "a command, query or dates"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    String topic = given.words().isEmpty() ? "" : given.words().getFirst();
    String text =
        switch (topic) {
          case "" -> Help.overview();
          case "query", "dates" -> Resource.text("help-" + topic + ".txt");
          default -> new Usage(command(topic)).text(console.terminal()) + "\n";
        };
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return Exit.OK;
  }

  /** The command of this name, or an error that says there is none. */
  static Command command(String name) {
    return Commands.named(name)
        .orElseThrow(() -> new UsageException("there is no command or topic '" + name + "'"));
  }
}
