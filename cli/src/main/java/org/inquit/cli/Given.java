package org.inquit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.name.AliasFile;
import org.inquit.search.Archive;

/**
 * What was typed behind a command, read as what its options mean.
 *
 * @param values what was given with an option, under each of its names; nothing with a flag
 * @param words those that are no options
 */
record Given(Map<String, List<String>> values, List<String> words) {
  boolean has(String option) {
    return values.containsKey(option);
  }

  String text(String option, String otherwise) {
    return has(option) ? values.get(option).getFirst() : otherwise;
  }

  List<String> texts(String option) {
    return values.getOrDefault(option, List.of());
  }

  OutputFormat format() {
    return choice("-f", OutputFormat.class, OutputFormat.HUMAN);
  }

  /**
   * The archive that is asked.
   *
   * @throws UsageException where neither option nor environment names one
   */
  Path archive(Console console) {
    String name = text("-i", console.variable(Options.ARCHIVE_VARIABLE));
    if (name == null) {
      throw new UsageException("which archive? name it with -i DIR or " + Options.ARCHIVE_VARIABLE);
    }
    return path("-i", name);
  }

  /**
   * Opens the archive that is asked, with the aliases that were given; tells what is wrong there.
   */
  Archive open(Console console) {
    return Archive.open(archive(console), aliases(console));
  }

  /**
   * The same for one question; what a shell holds open, with what is live by now, where no other
   * archive and no other aliases are given.
   */
  Opened openForOne(Console console) {
    Archive kept = console.archive();
    if (kept != null && text("-i", null) == null && text("--aliases", null) == null) {
      kept.refresh();
      return new Opened(kept, true);
    }
    return new Opened(Archive.openForOne(archive(console), aliases(console)), false);
  }

  /** The aliases that option or environment name; none where neither does. */
  AliasFile aliases(Console console) {
    String name = text("--aliases", console.variable(Options.ALIASES_VARIABLE));
    AliasFile aliases = name == null ? AliasFile.read("") : AliasFiles.read(name);
    aliases.faults().forEach(fault -> console.tell(name + ": " + fault));
    return aliases;
  }

  /**
   * {@code name} as a path.
   *
   * @throws UsageException where it is none
   */
  static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("%s: '%s' is no path: %s".formatted(option, name, e.getReason()));
    }
  }

  /**
   * A whole number.
   *
   * @throws UsageException where it is below {@code least}
   */
  int number(String option, int least, int otherwise) {
    String typed = text(option, null);
    if (typed == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(typed);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as too small a number is.
    }
    throw new UsageException(
        "%s: '%s' is no whole number from %d on".formatted(option, typed, least));
  }

  /**
   * A length of time: {@code 500ms}, {@code 2s}, {@code 1m}.
   *
   * @return {@code null} where none was given
   */
  Duration duration(String option) {
    String typed = text(option, null);
    if (typed == null) {
      return null;
    }
    String unit = typed.replaceFirst("^[0-9]{1,9}", "");
    if (unit.length() < typed.length()) {
      long number = Long.parseLong(typed.substring(0, typed.length() - unit.length()));
      switch (unit) {
        case "ms" -> {
          return Duration.ofMillis(number);
        }
        case "", "s" -> {
          return Duration.ofSeconds(number);
        }
        case "m" -> {
          return Duration.ofMinutes(number);
        }
        default -> {}
      }
    }
    throw new UsageException(
        "%s: '%s' is no time such as 500ms, 2s or 1m".formatted(option, typed));
  }

  /**
   * A day: {@code 2017-05-18}.
   *
   * @return {@code null} where none was given
   */
  LocalDate day(String option) {
    String typed = text(option, null);
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new UsageException("%s: '%s' is no day such as 2017-05-18".formatted(option, typed));
    }
  }

  /** One of the values of {@code type}, by its name in any case. */
  <E extends Enum<E>> E choice(String option, Class<E> type, E otherwise) {
    String typed = text(option, null);
    if (typed == null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s: '%s' is none of %s".formatted(option, typed, names(type, ", "))));
  }

  /** The values of {@code type} as they are typed. */
  static <E extends Enum<E>> String names(Class<E> type, String between) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(between));
  }
}
