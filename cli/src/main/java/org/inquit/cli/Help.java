package org.inquit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The overview of all commands and the usage of one. */
final class Help {
  private Help() {}

  /** A command's options with {@code --help}, ready to parse. */
  static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name("inquit " + command.name());
    command.declare(spec);
    spec.addOption(Options.help());
    spec.usageMessage().description(command.summary()).sortOptions(false);
    return spec;
  }

  static String of(CommandSpec spec, Console console) {
    spec.usageMessage().width(Math.clamp(console.terminal().width(), 60, 120));
    return new CommandLine(spec).getUsageMessage(Ansi.OFF).stripTrailing();
  }

  static String overview() {
    StringBuilder text = new StringBuilder();
    text.append("inquit: who said what, when, on whose behalf, in news archives\n\n");
    text.append("usage: inquit COMMAND [OPTION]... [WORD]...\n\n");
    for (Command command : Commands.all()) {
      text.append("  %-11s %s%n".formatted(command.name(), command.summary()));
    }
    text.append("\ninquit help COMMAND shows a command's options.\n");
    return text.toString();
  }
}
