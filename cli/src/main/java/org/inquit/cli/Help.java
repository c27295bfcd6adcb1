package org.inquit.cli;

/** The overview of all commands. */
final class Help {
  private Help() {}

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
