package org.inquit.cli;

import java.io.IOException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Manual pages in roff, made from the options that a command declares. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(Command command) throws IOException {
    ManPage man = new ManPage();
    CommandSpec spec = Help.spec(command);
    String name = "inquit-" + command.name();
    man.head(name, command.summary());
    man.macro("SH", "SYNOPSIS");
    man.synopsis(command.name(), spec);
    if (!spec.positionalParameters().isEmpty()) {
      man.macro("SH", "WORDS");
      spec.positionalParameters()
          .forEach(words -> man.entry("\\fI" + label(words) + "\\fR", words));
    }
    man.macro("SH", "OPTIONS");
    spec.options().forEach(option -> man.entry(names(option), option));
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

  private void synopsis(String command, CommandSpec spec) {
    StringBuilder words = new StringBuilder("\\fBinquit ").append(command).append("\\fR");
    words.append(" [\\fIOPTION\\fR]...");
    for (PositionalParamSpec word : spec.positionalParameters()) {
      String each = "\\fI" + label(word) + "\\fR" + (word.arity().max() > 1 ? "..." : "");
      words.append(' ').append(word.required() ? each : "[" + each + "]");
    }
    line(words.toString());
  }

  private void foot() throws IOException {
    macro("SH", "EXIT STATUS");
    example(Resource.text("exit-status.txt"));
    macro("SH", "ENVIRONMENT");
    entry("\\fB" + Options.ARCHIVE_VARIABLE + "\\fR", "the archive where \\-i names none");
    entry("\\fBNO_COLOR\\fR", "no colours, whatever the terminal");
  }

  private void entry(String head, ArgSpec described) {
    entry(head, escaped(String.join(" ", described.description())));
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

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.isEmpty() ? "" : ", ").append("\\fB").append(escaped(name)).append("\\fR");
    }
    boolean flag = option.arity().max() == 0;
    return names + (flag ? "" : "=\\fI" + label(option) + "\\fR");
  }

  private static String label(ArgSpec argument) {
    return escaped(argument.paramLabel());
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
