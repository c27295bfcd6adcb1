package org.inquit.cli;

import java.time.LocalDate;
import java.util.List;
import org.inquit.article.FieldMap;
import org.inquit.article.Format;
import org.inquit.extraction.Extractor;
import org.inquit.index.BuildOptions;

/** The options that several commands share, so that they mean the same everywhere. */
final class Options {
  /** The environment variable that names the archive where no option does. */
  static final String ARCHIVE_VARIABLE = "INQUIT_ARCHIVE";

  static final String ALIASES_VARIABLE = "INQUIT_ALIASES";

  private Options() {}

  /** An option with a value. */
  static Option value(String label, String description, String... names) {
    return new Option(List.of(names), label, description, false, false);
  }

  /** An option that must be given. */
  static Option required(String label, String description, String... names) {
    return new Option(List.of(names), label, description, true, false);
  }

  /** An option with a value that may be given more than once. */
  static Option values(String label, String description, String... names) {
    return new Option(List.of(names), label, description, false, true);
  }

  static Option flag(String description, String... names) {
    return new Option(List.of(names), null, description, false, false);
  }

  /** As many words as one likes, or at least {@code least}. */
  static Words words(String label, int least, String description) {
    return new Words(label, least, Words.ANY, description);
  }

  static Option help() {
    return flag("print this", "-h", "--help");
  }

  static Option format() {
    return value("FORMAT", Given.names(OutputFormat.class, "|"), "-f", "--format");
  }

  static Option archive() {
    return value("DIR", "the archive (default: $" + ARCHIVE_VARIABLE + ")", "-i", "--archive");
  }

  static Option aliases() {
    return value("FILE", "other names of people and organizations; see docs/names.md", "--aliases");
  }

  /** Those of every command that shows what an archive holds: which one, and how it is shown. */
  static void declareShown(Signature signature) {
    signature.add(archive()).add(aliases()).add(format()).add(color());
  }

  static Option from() {
    return value("FORMAT", "what the inputs are: " + Given.names(Format.class, "|"), "--from");
  }

  static Option map() {
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

  static Option threads() {
    return value("N", "how many threads work (default: one a processor)", "--threads");
  }

  static Option now() {
    return value("DATE", "today: no article is published after the next day", "--now");
  }

  /** What finds statements, on the day that was given or else today. */
  static Extractor extractor(Given given) {
    LocalDate now = given.day("--now");
    return Extractor.at(now == null ? LocalDate.now() : now);
  }

  static Option dryRun() {
    return flag("tell what would be done, and change nothing", "--dry-run");
  }

  static boolean dryRun(Given given) {
    return given.has("--dry-run");
  }

  static Option keep() {
    return value("N", "how many generations stay, the live one included (2)", "--keep");
  }

  static int keep(Given given) {
    return given.number("--keep", 1, BuildOptions.defaults().keep());
  }

  static Option color() {
    return value("WHEN", Given.names(Console.Color.class, "|"), "--color");
  }

  static Words inputs() {
    return words("FILE", 1, "files, directories, quoted globs; - is standard input");
  }

  static int threads(Given given) {
    return given.number("--threads", 1, Runtime.getRuntime().availableProcessors());
  }
}
