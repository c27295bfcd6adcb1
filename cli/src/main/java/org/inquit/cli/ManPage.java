package org.inquit.cli;

import java.io.IOException;

/** Manual pages in roff, made from the options that a command declares. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(Command command) throws IOException {
    ManPage man = new ManPage();
    Signature signature = Signature.of(command);
    String name = "inquit-" + command.name();
    man.head(name, command.summary());
    man.macro("SH", "SYNOPSIS");
    man.synopsis(command.name(), signature.words());
    if (signature.words() != null) {
      Words words = signature.words();
      man.macro("SH", "WORDS");
      man.entry("\\fI" + escaped(words.label()) + "\\fR", escaped(words.description()));
    }
    man.macro("SH", "OPTIONS");
    for (Option option : signature.options()) {
      man.entry(names(option), escaped(option.description()));
    }
    man.foot();
    return man.page.toString();
  }

  static String overview() throws IOException {
    ManPage man = new ManPage();
    man.head("inquit", "who said what, when, on whose behalf, in news archives");
    man.macro("SH", "SYNOPSIS");
    man.line("\\fBinquit\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIWORD\\fR]...");
    man.macro("SH", "COMMANDS");
    for (Command command : Commands.all()) {
      man.entry("\\fBinquit\\-" + command.name() + "\\fR(1)", command.summary());
    }
    man.macro("SH", "QUESTIONS");
    man.example(Resource.text("help-query.txt"));
    man.macro("SH", "DATES");
    man.example(Resource.text("help-dates.txt"));
    man.foot();
    return man.page.toString();
  }

  private void head(String name, String summary) throws IOException {
    String version = Version.number();
    macro("TH", "\"%s\" \"1\" \"\" \"inquit %s\"".formatted(name.toUpperCase(), version));
    macro("SH", "NAME");
    line(escaped(name) + " \\- " + escaped(summary));
  }

  private void synopsis(String command, Words words) {
    StringBuilder line = new StringBuilder("\\fBinquit ").append(command).append("\\fR");
    line.append(" [\\fIOPTION\\fR]...");
    if (words != null) {
      String each = "\\fI" + escaped(words.label()) + "\\fR" + (words.most() > 1 ? "..." : "");
      line.append(' ').append(words.least() > 0 ? each : "[" + each + "]");
    }
    line(line.toString());
  }

  private void foot() throws IOException {
    macro("SH", "EXIT STATUS");
    example(Resource.text("exit-status.txt"));
    macro("SH", "ENVIRONMENT");
    entry("\\fB" + Options.ARCHIVE_VARIABLE + "\\fR", "the archive where \\-i names none");
    entry("\\fBNO_COLOR\\fR", "no colours, whatever the terminal");
    entry("\\fBINQUIT_JAVA_OPTS\\fR", "options of the JVM, such as \\-Xmx4g");
    entry(
        "\\fBINQUIT_CACHE\\fR",
        "off: keep no classes for the next question in $XDG_CACHE_HOME/inquit or ~/.cache/inquit");
  }

  private void entry(String head, String text) {
    macro("TP", "");
    line(head);
    line(text);
  }

  private void macro(String name, String text) {
    page.append('.').append(name).append(text.isEmpty() ? "" : " ").append(text).append('\n');
  }

  private void line(String text) {
    page.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "")
        .append(text)
        .append('\n');
  }

  /** Lines that stay as they are. */
  private void example(String text) {
    macro("nf", "");
    text.lines().forEach(line -> line(escaped(line)));
    macro("fi", "");
  }

  private static String names(Option option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.isEmpty() ? "" : ", ").append("\\fB").append(escaped(name)).append("\\fR");
    }
    return names + (option.takesValue() ? "=\\fI" + escaped(option.label()) + "\\fR" : "");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
