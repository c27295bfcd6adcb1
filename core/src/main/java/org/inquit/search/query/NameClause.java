package org.inquit.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A name asked for, with the names of the archive that it may mean. */
final class NameClause extends Clause {
  private static final int SHOWN = 12;
  private final ValueClause asked;
  private final List<FoundName> matches;

  NameClause(ValueClause asked, List<FoundName> matches) {
    this.asked = asked;
    this.matches = List.copyOf(matches);
  }

  ValueClause asked() {
    return asked;
  }

  List<FoundName> matches() {
    return matches;
  }

  /** The names of each class, the surest class first. */
  Map<MatchClass, List<String>> byClass() {
    return matches.stream()
        .collect(
            Collectors.groupingBy(
                FoundName::match,
                () -> new EnumMap<>(MatchClass.class),
                Collectors.mapping(FoundName::name, Collectors.toList())));
  }

  @Override
  public String toString() {
    if (matches.isEmpty()) {
      return asked + " {nobody by this name}";
    }
    String names =
        matches.stream()
            .limit(SHOWN)
            .map(m -> m.name() + " (" + m.match() + ")")
            .collect(Collectors.joining(", "));
    return asked + " {" + names + (matches.size() > SHOWN ? ", …" : "") + "}";
  }
}
