package org.inquit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.name.Aliases;
import org.inquit.name.NameGroup;
import org.inquit.name.NameGroups;
import org.inquit.search.query.QueryField;

/** Joins the tallies of names that are one person's or organization's. */
record NameTallies(QueryField field, Aliases aliases) {
  /**
   * The tallies by group, under the most frequent full spelling; those of other fields as they are.
   */
  List<Tally> grouped(List<Tally> tallies) {
    Map<String, Tally> byName = new HashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      byName.put(tally.value(), tally);
      counts.put(tally.value(), (int) Math.min(Integer.MAX_VALUE, tally.count()));
    }
    List<NameGroup> groups =
        switch (field) {
          case BY, PERSON -> NameGroups.of(counts, aliases);
          case FOR, ORG -> NameGroups.ofOrganizations(counts, aliases);
          default -> List.of();
        };
    if (groups.isEmpty()) {
      return tallies;
    }
    List<Tally> grouped = new ArrayList<>();
    for (NameGroup group : groups) {
      grouped.add(sum(group, byName));
    }
    grouped.sort(Tallies.ORDER);
    return grouped;
  }

  private static Tally sum(NameGroup group, Map<String, Tally> byName) {
    Tally sum = byName.get(group.name());
    for (String spelling : group.spellings().keySet()) {
      sum = spelling.equals(group.name()) ? sum : sum.plus(byName.get(spelling));
    }
    return sum;
  }
}
