package org.inquit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.name.Letters;
import org.inquit.name.NamePart;
import org.inquit.name.Spelling;

/** Finds the figures that a name may belong to, without a look at all others. */
final class FigureIndex {
  /** How many of the figures that share a word are looked at, the latest. */
  private static final int MOST = 64;

  private final Map<String, List<Figure>> byWord = new HashMap<>();

  void add(Figure figure, Group group) {
    for (String word : words(group)) {
      List<Figure> figures = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (!figures.contains(figure)) {
        if (figures.size() == MOST) {
          figures.removeFirst();
        }
        figures.add(figure);
      }
    }
  }

  Collection<Figure> near(Group group) {
    Set<Figure> near = new LinkedHashSet<>();
    for (String word : words(group)) {
      near.addAll(byWord.getOrDefault(word, List.of()));
    }
    return near;
  }

  /** The skeletons of its parts, its letters whole, and its first letter for short forms. */
  private static Set<String> words(Group group) {
    Set<String> words = new LinkedHashSet<>();
    words.add(group.key);
    for (NamePart part : group.parts.parts()) {
      words.add("~" + Spelling.skeleton(part.head()));
    }
    for (String word : group.text.split("[ -]")) {
      words.add("~" + Spelling.skeleton(Letters.plain(word)));
    }
    if (group.sort() == Sort.ORGANIZATION && !group.key.isEmpty()) {
      words.add(group.key.substring(0, 1));
    }
    return words;
  }
}
