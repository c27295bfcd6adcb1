package org.inquit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inquit.name.PersonName;
import org.inquit.search.query.MatchClass;

/** Joins the tallies of spellings that are one name, under the most frequent one. */
final class SpeakerGroups {
  /** So many names are compared with each other; rarer ones stay as they are. */
  private static final int COMPARED = 500;

  private SpeakerGroups() {}

  static List<Tally> of(List<Tally> tallies) {
    List<Tally> groups = new ArrayList<>();
    for (Tally tally : tallies) {
      int same = groups.size() > COMPARED ? -1 : group(groups, tally.value());
      if (same < 0) {
        groups.add(tally);
      } else {
        groups.set(same, groups.get(same).plus(tally));
      }
    }
    groups.sort(Tallies.ORDER);
    return groups;
  }

  private static int group(List<Tally> groups, String name) {
    for (int i = 0; i < groups.size(); i++) {
      if (same(groups.get(i).value(), name)) {
        return i;
      }
    }
    return -1;
  }

  /** Full names of as many parts that fold together; what is only alike stays apart. */
  private static boolean same(String a, String b) {
    int parts = PersonName.parse(a).parts().size();
    if (parts < 2 || parts != PersonName.parse(b).parts().size()) {
      return false;
    }
    Optional<MatchClass> match = NameComparison.compare(a, b, true);
    return match.isPresent() && match.get() != MatchClass.WEAK;
  }
}
