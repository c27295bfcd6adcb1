package org.inquit.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the spellings of one person together across an archive, and says what was kept apart. */
public final class NameGroups {
  private final List<Members> groups = new ArrayList<>();
  private final Map<String, List<Members>> byFrame = new HashMap<>();

  private final Map<AliasEntry, Members> byEntity = new HashMap<>();
  private final Aliases aliases;

  private NameGroups(Aliases aliases) {
    this.aliases = aliases;
  }

  /**
   * Groups printed names: a name joins a group when it folds together with each of its names; a
   * surname alone stands apart.
   *
   * @param counts how often each name is printed
   * @param aliases names of one entity are together whatever their spelling
   * @return the groups, the most frequent first; the same for any order of {@code counts}
   */
  public static List<NameGroup> of(Map<String, Integer> counts, Aliases aliases) {
    NameGroups all = new NameGroups(aliases);
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort(
        Comparator.comparingInt((String n) -> -Math.min(2, PersonName.parse(n).parts().size()))
            .thenComparingInt(n -> -counts.get(n))
            .thenComparing(Comparator.naturalOrder()));
    names.forEach(all::place);
    return sorted(all.groups, counts);
  }

  /** The same for organizations: names join by their words, their initials stay apart. */
  public static List<NameGroup> ofOrganizations(Map<String, Integer> counts, Aliases aliases) {
    Map<Object, Members> groups = new LinkedHashMap<>();
    counts.keySet().stream()
        .sorted(
            Comparator.comparingInt((String n) -> -counts.get(n))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            name -> {
              Optional<AliasEntry> entity = aliases.meant(name);
              Object key = entity.isPresent() ? entity.get() : OrganizationName.of(name).words();
              groups.computeIfAbsent(key, k -> new Members()).names.add(name);
            });
    return sorted(groups.values(), counts);
  }

  private static List<NameGroup> sorted(Collection<Members> groups, Map<String, Integer> counts) {
    return groups.stream()
        .map(g -> new NameGroup(g.names, counts, g.apart))
        .sorted(Comparator.comparingInt(NameGroup::count).reversed().thenComparing(NameGroup::name))
        .toList();
  }

  private void place(String name) {
    PersonName parsed = PersonName.parse(name);
    Set<Members> near = near(parsed);
    Members group = group(name, parsed, near);
    for (Members other : near) {
      if (other != group) {
        group.apart.putIfAbsent(
            other.names.getFirst(), Difference.between(parsed, other.parsed.getFirst()));
      }
    }
    group.names.add(name);
    group.parsed.add(parsed);
    aliases.meant(name).ifPresent(entity -> byEntity.putIfAbsent(entity, group));
    parsed.parts().forEach(p -> groupsOf(p).add(group));
  }

  private Members group(String name, PersonName parsed, Set<Members> near) {
    Members known = aliases.meant(name).map(byEntity::get).orElse(null);
    if (known != null) {
      return known;
    }
    List<Members> fitting = near.stream().filter(g -> g.takes(name, parsed)).toList();
    return fitting.isEmpty() ? open() : fitting.getFirst();
  }

  private Members open() {
    Members group = new Members();
    groups.add(group);
    return group;
  }

  /** Groups that bear the surname, or for a surname alone any part. */
  private Set<Members> near(PersonName name) {
    Set<Members> near = new LinkedHashSet<>();
    name.surname().ifPresent(surname -> near.addAll(groupsOf(surname)));
    return near;
  }

  private List<Members> groupsOf(NamePart part) {
    return byFrame.computeIfAbsent(Spelling.frame(part.head()), f -> new ArrayList<>());
  }

  /** A group that grows. */
  private static final class Members {
    private final List<String> names = new ArrayList<>();
    private final List<PersonName> parsed = new ArrayList<>();
    private final Map<String, Difference> apart = new LinkedHashMap<>();

    private boolean takes(String name, PersonName candidate) {
      for (int i = 0; i < names.size(); i++) {
        boolean alone = candidate.parts().size() < 2;
        boolean folds =
            alone == parsed.get(i).parts().size() < 2
                && NameMatch.compare(name, names.get(i)).isLikely();
        if (!folds || !candidate.canBe(parsed.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
