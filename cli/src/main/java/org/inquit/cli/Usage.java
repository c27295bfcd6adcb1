package org.inquit.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command is used, by picocli: reads whatever is typed, and prints the help. */
final class Usage {
  private final Command command;
  private final CommandSpec spec;

  Usage(Command command) {
    this.command = command;
    this.spec = CommandSpec.create().name("inquit " + command.name());
    Signature signature = Signature.of(command);
    if (signature.words() != null) {
      spec.addPositional(positional(signature.words()));
    }
    signature.options().forEach(option -> spec.addOption(option(option)));
    spec.usageMessage().description(command.summary()).sortOptions(false);
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(String[]::new))
            .description(option.description())
            .required(option.required())
            .usageHelp(option.names().contains("--help"));
    if (!option.takesValue()) {
      return builder.type(boolean.class).build();
    }
    builder.paramLabel(option.label());
    return option.repeats()
        ? builder.type(List.class).auxiliaryTypes(String.class).build()
        : builder.type(String.class).build();
  }

  private static PositionalParamSpec positional(Words words) {
    String most = words.most() == Words.ANY ? "*" : String.valueOf(words.most());
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(words.label())
        .arity(words.least() + ".." + most)
        .required(words.least() > 0)
        .description(words.description())
        .build();
  }

  /**
   * Reads what was typed behind the command; where that asks for help, nothing else need be right.
   *
   * @throws UsageException where it makes no sense
   */
  Given read(String... typed) {
    try {
      ParseResult parsed = new CommandLine(spec).parseArgs(typed);
      Map<String, List<String>> values = new HashMap<>();
      for (OptionSpec option : parsed.matchedOptions()) {
        List<String> given = option.arity().max() == 0 ? List.of() : option.stringValues();
        List.of(option.names()).forEach(name -> values.put(name, given));
      }
      return new Given(values, parsed.matchedPositionalValue(0, List.of()));
    } catch (ParameterException e) {
      throw new UsageException(
          "%s: %s (inquit help %s)".formatted(command.name(), message(e), command.name()));
    }
  }

  private static String message(ParameterException e) {
    String message = e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + unmatched.getSuggestions().getFirst() + "?";
    }
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** The command's help for a terminal. */
  String text(Terminal terminal) {
    spec.usageMessage().width(Math.clamp(terminal.width(), 60, 120));
    return new CommandLine(spec).getUsageMessage(Ansi.OFF).stripTrailing();
  }
}
