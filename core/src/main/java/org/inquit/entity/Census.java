package org.inquit.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.name.Acronyms;
import org.inquit.name.Letters;
import org.inquit.name.NamePart;
import org.inquit.text.Tokens;

/** Decides for all names of an article together: what one place tells, another may use. */
final class Census {
  private final Map<String, Group> groups = new LinkedHashMap<>();

  Census(Tokens tokens, List<Candidate> names) {
    for (Candidate name : names) {
      String text = name.text(tokens);
      groups.computeIfAbsent(key(text), k -> new Group(text)).add(name);
    }
    shareSurnames();
    shareAcronyms();
  }

  Iterable<Group> groups() {
    return groups.values();
  }

  /** The letters by which two printings are one name: "the" and signs do not count. */
  static String key(String text) {
    String bare = text.startsWith("The ") || text.startsWith("the ") ? text.substring(4) : text;
    return Letters.plain(bare);
  }

  private void shareSurnames() {
    Map<String, Integer> parts = new HashMap<>();
    for (Group group : groups.values()) {
      if (!group.isOneWord() && group.sort() == Sort.PERSON) {
        String last = group.text.substring(group.text.lastIndexOf(' ') + 1);
        parts.merge(Letters.plain(last), 5, Math::max);
        for (String half : last.split("-")) {
          parts.merge(Letters.plain(half), 3, Math::max);
        }
        parts.merge(group.parts.parts().getLast().head(), 5, Math::max);
        parts.merge(group.parts.parts().getFirst().head(), 2, Math::max);
      }
    }
    for (Group group : groups.values()) {
      if (group.isOneWord()) {
        List<NamePart> one = group.parts.parts();
        String head = one.isEmpty() ? Letters.plain(group.text) : one.getFirst().head();
        group.add(Sort.PERSON, parts.getOrDefault(head, 0));
      }
    }
  }

  private void shareAcronyms() {
    List<Group> acronyms =
        groups.values().stream().filter(g -> Acronyms.isAcronym(g.text)).toList();
    for (Group group : groups.values()) {
      if (group.sort() == Sort.ORGANIZATION && group.text.indexOf(' ') > 0) {
        acronyms.stream()
            .filter(a -> Acronyms.abbreviates(a.text, group.text))
            .forEach(a -> a.add(Sort.ORGANIZATION, 5));
      }
    }
  }
}
