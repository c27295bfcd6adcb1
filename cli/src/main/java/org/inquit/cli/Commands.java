package org.inquit.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** All commands in the order of the overview; one is made only when it is asked for. */
enum Commands {
  SAID(SaidCommand::new),
  SEARCH(SearchCommand::new),
  WHO(WhoCommand::new),
  FACET(FacetCommand::new),
  TIMELINE(TimelineCommand::new),
  COMPARE(CompareCommand::new),
  SHOW(ShowCommand::new),
  WHY(WhyCommand::new),
  NAMES(NamesCommand::new),
  EXPLAIN(ExplainCommand::new),
  EXPORT(ExportCommand::new),
  SHELL(ShellCommand::new),
  EXTRACT(ExtractCommand::new),
  BUILD(BuildCommand::new),
  ADD(AddCommand::new),
  RM(RmCommand::new),
  UPGRADE(UpgradeCommand::new),
  PUBLISH(PublishCommand::new),
  ROLLBACK(RollbackCommand::new),
  INFO(InfoCommand::new),
  VERIFY(VerifyCommand::new),
  DIFF(DiffCommand::new),
  CHECK(CheckCommand::new),
  ALIASES(AliasesCommand::new),
  FIELDS(FieldsCommand::new),
  SCHEMA(SchemaCommand::new),
  COMPLETION(CompletionCommand::new),
  MAN(ManCommand::new),
  HELP(HelpCommand::new);

  private final Supplier<Command> maker;

  Commands(Supplier<Command> maker) {
    this.maker = maker;
  }

  static List<Command> all() {
    return List.of(values()).stream().map(c -> c.maker.get()).toList();
  }

  static Optional<Command> named(String name) {
    for (Commands command : values()) {
      if (command.toString().equals(name)) {
        return Optional.of(command.maker.get());
      }
    }
    return Optional.empty();
  }

  /** The command that {@code typed} was perhaps meant to be. */
  static Optional<String> like(String typed) {
    return List.of(values()).stream()
        .map(Commands::toString)
        .filter(name -> Edits.between(name, typed) <= Math.min(2, name.length() - 1))
        .min(Comparator.comparingInt(name -> Edits.between(name, typed)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
