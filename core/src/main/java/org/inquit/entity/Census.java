package org.inquit.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.name.Acronyms;
import org.inquit.name.Letters;
import org.inquit.text.Tokens;

/** Decides for all names of an article together: what one place tells, another may use. */
final class Census {
  /** What the full name of a person says of its last part alone. */
  private static final int SURNAME = 5;

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byKey = new HashMap<>();

  private Census() {}

  /** Counts all names of a text, and gives each its printing. */
  static Census of(Tokens tokens, List<Candidate> names) {
    Census census = new Census();
    Printings printings = new Printings(tokens, census::group);
    for (Candidate name : names) {
      name.printing = printings.of(name);
      name.printing.group().add(name);
    }
    census.shareSurnames();
    census.shareAcronyms();
    return census;
  }

  /** In the order of their first names. */
  List<Group> groups() {
    return groups;
  }

  /** The letters by which two printings are one name: "the" and signs do not count. */
  static String key(String text) {
    String bare = text.startsWith("The ") || text.startsWith("the ") ? text.substring(4) : text;
    return Letters.plain(bare);
  }

  private Group group(String text) {
    return byKey.computeIfAbsent(key(text), key -> added(new Group(text, key)));
  }

  private Group added(Group group) {
    groups.add(group);
    return group;
  }

  private void shareSurnames() {
    Map<String, Integer> parts = new HashMap<>();
    for (Group group : groups) {
      if (group.sort() == Sort.PERSON && !group.isOneWord()) {
        String last = group.text.substring(group.text.lastIndexOf(' ') + 1);
        parts.merge(Letters.plain(last), SURNAME, Math::max);
        if (last.indexOf('-') > 0) {
          Arrays.stream(last.split("-")).forEach(h -> parts.merge(Letters.plain(h), 3, Math::max));
        }
        parts.merge(group.parts().parts().getLast().head(), SURNAME, Math::max);
        parts.merge(group.parts().parts().getFirst().head(), 2, Math::max);
      }
    }
    for (Group group : groups) {
      boolean whole = group.text.indexOf(' ') > 0 && group.sort() == Sort.ORGANIZATION;
      if (!whole && group.isOneWord()) {
        int known = parts.getOrDefault(group.head(), 0);
        group.add(Sort.PERSON, known);
        group.add(
            Sort.OTHER, known >= SURNAME && group.isPlaceNoun() ? -group.score(Sort.OTHER) : 0);
      }
    }
  }

  private void shareAcronyms() {
    List<Group> acronyms = new ArrayList<>();
    for (Group group : groups) {
      if (group.isAcronym()) {
        acronyms.add(group);
      }
    }
    for (Group group : acronyms.isEmpty() ? acronyms : groups) {
      if (group.sort() == Sort.ORGANIZATION && group.text.indexOf(' ') > 0) {
        for (Group acronym : acronyms) {
          boolean same = Acronyms.abbreviates(acronym.text, group.text);
          acronym.add(Sort.ORGANIZATION, same ? 5 : 0);
        }
      }
    }
  }
}
