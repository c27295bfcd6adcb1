package org.inquit.cli;

import java.time.LocalDate;
import java.util.List;
import org.inquit.article.FieldMap;
import org.inquit.article.Format;
import org.inquit.extraction.Extractor;
import org.inquit.index.BuildOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that several commands share, so that they mean the same everywhere. */
final class Options {
  /** The environment variable that names the archive where no option does. */
  static final String ARCHIVE_VARIABLE = "INQUIT_ARCHIVE";

  static final String ALIASES_VARIABLE = "INQUIT_ALIASES";

  private Options() {}

  /** An option with a value. */
  static OptionSpec value(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that must be given. */
  static OptionSpec required(String label, String description, String... names) {
    return OptionSpec.builder(value(label, description, names)).required(true).build();
  }

  /** An option with a value that may be given more than once. */
  static OptionSpec values(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description).build();
  }

  static PositionalParamSpec words(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .description(description)
        .build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .usageHelp(true)
        .description("print this")
        .build();
  }

  static OptionSpec format() {
    return value("FORMAT", Given.names(OutputFormat.class, "|"), "-f", "--format");
  }

  static OptionSpec archive() {
    return value("DIR", "the archive (default: $" + ARCHIVE_VARIABLE + ")", "-i", "--archive");
  }

  static OptionSpec aliases() {
    return value("FILE", "other names of people and organizations; see docs/names.md", "--aliases");
  }

  /** Those of every command that shows what an archive holds: which one, and how it is shown. */
  static void declareShown(CommandSpec spec) {
    spec.addOption(archive()).addOption(aliases()).addOption(format()).addOption(color());
  }

  static OptionSpec from() {
    return value("FORMAT", "what the inputs are: " + Given.names(Format.class, "|"), "--from");
  }

  static OptionSpec map() {
    return value("MAP", "names of fields in JSON and tables: title=headline,body=content", "--map");
  }

  static FieldMap map(Given given) {
    String typed = given.text("--map", null);
    try {
      return typed == null ? FieldMap.STANDARD : FieldMap.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--map: " + e.getMessage());
    }
  }

  static OptionSpec threads() {
    return value("N", "how many threads work (default: one a processor)", "--threads");
  }

  static OptionSpec now() {
    return value("DATE", "today: no article is published after the next day", "--now");
  }

  /** What finds statements, on the day that was given or else today. */
  static Extractor extractor(Given given) {
    LocalDate now = given.day("--now");
    return Extractor.at(now == null ? LocalDate.now() : now);
  }

  static OptionSpec dryRun() {
    return flag("tell what would be done, and change nothing", "--dry-run");
  }

  static boolean dryRun(Given given) {
    return given.has("--dry-run");
  }

  static OptionSpec keep() {
    return value("N", "how many generations stay, the live one included (2)", "--keep");
  }

  static int keep(Given given) {
    return given.number("--keep", 1, BuildOptions.defaults().keep());
  }

  static OptionSpec color() {
    return value("WHEN", Given.names(Console.Color.class, "|"), "--color");
  }

  static PositionalParamSpec inputs() {
    return words("FILE", "1..*", "files, directories, quoted globs; - is standard input");
  }

  static int threads(Given given) {
    return given.number("--threads", 1, Runtime.getRuntime().availableProcessors());
  }
}
