package org.inquit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.inquit.index.Schema;
import org.inquit.name.AliasEntry;
import org.inquit.name.Aliases;
import org.inquit.name.NameMatch;
import org.inquit.name.PersonName;
import org.inquit.search.query.FoundName;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.Names;
import org.inquit.search.query.QueryField;

/** Finds names in the archive's directory of names: candidates by their tokens, then one by one. */
final class NameIndex implements Names {
  /** How many candidates are looked at closely. */
  private static final int CANDIDATES = 1000;

  /** How many answers are kept: a question and what is said of it ask for the same names. */
  private static final int KEPT = 100;

  private record Asked(QueryField field, String text, boolean exact) {}

  private final ListedNames listed;
  private final Aliases aliases;
  private final Map<Asked, List<FoundName>> answers =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<FoundName>> eldest) {
          return size() > KEPT;
        }
      };

  NameIndex(IndexSearcher searcher, Aliases aliases) {
    this.listed = new ListedNames(searcher);
    this.aliases = aliases;
  }

  @Override
  public List<FoundName> find(QueryField field, String text, boolean exact) throws IOException {
    Asked asked = new Asked(field, text, exact);
    List<FoundName> answer;
    synchronized (answers) {
      answer = answers.get(asked);
    }
    if (answer == null) {
      answer = look(field, text, exact);
      synchronized (answers) {
        answers.put(asked, answer);
      }
    }
    return answer;
  }

  private List<FoundName> look(QueryField field, String text, boolean exact) throws IOException {
    Map<String, MatchClass> matches = new TreeMap<>();
    List<String> candidates = listed.near(field.schema(), text, CANDIDATES);
    for (String name : candidates) {
      match(field, text, name).ifPresent(match -> keep(name, match, matches));
    }
    if (exact) {
      matches.values().removeIf(match -> match != MatchClass.EXACT);
      return sorted(matches);
    }
    for (String alias : others(text)) {
      for (String name : listed.near(field.schema(), alias, CANDIDATES)) {
        match(field, alias, name)
            .filter(match -> match != MatchClass.WEAK)
            .ifPresent(match -> keep(name, MatchClass.ALIAS, matches));
      }
    }
    if (people(field)) {
      ShortNames.in(candidates)
          .of(text, matches.keySet())
          .forEach(name -> keep(name, MatchClass.WEAK, matches));
    }
    return sorted(matches);
  }

  private static boolean people(QueryField field) {
    return field == QueryField.BY || field == QueryField.PERSON;
  }

  /** Empty where it is another name: a given name and a surname asked for are both needed. */
  private static Optional<MatchClass> match(QueryField field, String asked, String name) {
    NameMatch match = people(field) ? NameMatch.compare(asked, name) : NameMatch.NOTHING;
    if (!match.isLikely() && field != QueryField.PERSON) {
      NameMatch organizations = NameMatch.ofOrganizations(asked, name);
      match = organizations.isLikely() ? organizations : match;
    }
    boolean lacksPart =
        match.kind() == NameMatch.Kind.WEAK && PersonName.parse(asked).parts().size() > 1;
    return lacksPart ? Optional.empty() : MatchClass.of(match.kind());
  }

  private static void keep(String name, MatchClass match, Map<String, MatchClass> matches) {
    matches.merge(name, match, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  private static List<FoundName> sorted(Map<String, MatchClass> matches) {
    return matches.entrySet().stream()
        .map(entry -> new FoundName(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(FoundName::match).thenComparing(FoundName::name))
        .toList();
  }

  @Override
  public List<String> aliases(String text) {
    return aliases.others(text);
  }

  /** The other names of what {@code text} names, or misprints. */
  private List<String> others(String text) {
    return aliases.meant(text).map(AliasEntry::names).orElse(List.of()).stream()
        .filter(name -> !name.equals(text))
        .toList();
  }

  /** The names that share most with {@code text}, the nearest first. */
  List<String> near(String text, int most) throws IOException {
    return Stream.of(Schema.SPEAKER, Schema.PERSON, Schema.ORGANIZATION)
        .flatMap(field -> all(field, text, most).stream())
        .distinct()
        .limit(most)
        .toList();
  }

  /** The names of one field that share most with {@code text}, the nearest first. */
  List<String> near(Schema field, String text, int most) throws IOException {
    return listed.near(field, text, most);
  }

  /** The names that {@code beginning} may go on to, the most frequent first. */
  List<String> complete(String beginning, int most) throws IOException {
    return listed.complete(beginning, most);
  }

  private List<String> all(Schema field, String text, int most) {
    try {
      return listed.near(field, text, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
