package org.inquit.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inquit.search.Archive;
import org.inquit.search.Tally;
import org.inquit.search.query.QueryField;

/** How a word that is being typed may go on: as a field, a value of the archive, or a command. */
final class Proposals {
  private static final int MOST = 40;

  private final Archive archive;
  private final Map<QueryField, List<String>> values = new EnumMap<>(QueryField.class);

  Proposals(Archive archive) {
    this.archive = archive;
  }

  /** Whole words in place of {@code word}, the likeliest first. */
  List<String> of(String word) {
    if (word.startsWith(":")) {
      return commands().filter(command -> command.startsWith(word)).toList();
    }
    String sign = word.startsWith("-") ? "-" : "";
    String typed = word.substring(sign.length());
    int colon = typed.indexOf(':');
    Stream<String> whole =
        colon < 0 ? fields(typed) : values(typed.substring(0, colon), typed.substring(colon + 1));
    return whole.map(proposal -> sign + proposal).limit(MOST).toList();
  }

  private static Stream<String> commands() {
    return Stream.concat(
        Arrays.stream(Commands.values()).map(command -> ":" + command),
        Stream.of(":more", ":quit"));
  }

  private static Stream<String> fields(String start) {
    return Arrays.stream(QueryField.values())
        .map(field -> field + ":")
        .filter(field -> !start.isEmpty() && field.startsWith(start.toLowerCase(Locale.ROOT)));
  }

  private Stream<String> values(String name, String start) {
    Optional<QueryField> field = QueryField.named(name).filter(f -> f.countable().isPresent());
    String typed = start.replace("\"", "").toLowerCase(Locale.ROOT);
    return field.stream()
        .flatMap(f -> values.computeIfAbsent(f, this::known).stream())
        .filter(value -> begins(value.toLowerCase(Locale.ROOT), typed))
        .map(value -> name + ":" + quoted(value));
  }

  private List<String> known(QueryField field) {
    return archive.statements().facet(field).tallies().stream().map(Tally::value).toList();
  }

  /** Whether the value, or a word in it, begins so. */
  private static boolean begins(String value, String start) {
    return value.startsWith(start) || value.contains(" " + start);
  }

  private static String quoted(String value) {
    return value.indexOf(' ') < 0 ? value : '"' + value.replace("\"", "") + '"';
  }
}
