package org.inquit.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the spellings of one person together across an archive, and says what was kept apart. */
public final class NameGroups {
  private final List<Members> groups = new ArrayList<>();
  private final Map<String, List<Members>> byFrame = new HashMap<>();

  private NameGroups() {}

  /**
   * Groups printed names: a name joins a group when it folds together with each of its names; a
   * surname alone joins when one group bears it, and stands apart where several do.
   *
   * @param counts how often each name is printed
   * @return the groups, the most frequent first; the same for any order of {@code counts}
   */
  public static List<NameGroup> of(Map<String, Integer> counts) {
    NameGroups all = new NameGroups();
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort(
        Comparator.comparingInt((String n) -> -Math.min(2, PersonName.parse(n).parts().size()))
            .thenComparingInt(n -> -counts.get(n))
            .thenComparing(Comparator.naturalOrder()));
    names.forEach(all::place);
    return all.groups.stream()
        .map(g -> new NameGroup(g.names, counts, g.apart))
        .sorted(Comparator.comparingInt(NameGroup::count).reversed().thenComparing(NameGroup::name))
        .toList();
  }

  private void place(String name) {
    PersonName parsed = PersonName.parse(name);
    Set<Members> near = near(parsed);
    List<Members> fitting = near.stream().filter(g -> g.takes(name, parsed)).toList();
    Members group =
        fitting.size() == 1 || fitting.size() > 1 && parsed.parts().size() > 1
            ? fitting.getFirst()
            : open();
    for (Members other : near) {
      if (other != group) {
        group.apart.add(other.names.getFirst());
      }
    }
    group.names.add(name);
    group.parsed.add(parsed);
    parsed.parts().forEach(p -> groupsOf(p).add(group));
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
    private final Set<String> apart = new LinkedHashSet<>();

    private boolean takes(String name, PersonName candidate) {
      for (int i = 0; i < names.size(); i++) {
        boolean full = candidate.parts().size() > 1 && parsed.get(i).parts().size() > 1;
        boolean folds =
            !full
                || NameMatch.compare(name, names.get(i)).kind().compareTo(NameMatch.Kind.FOLDED)
                    <= 0;
        if (!folds || !candidate.canBe(parsed.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
