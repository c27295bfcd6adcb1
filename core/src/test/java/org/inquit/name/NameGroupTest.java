package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameGroupTest {
  @Test
  void everyNameIsInOneGroupWithItsCount() {
    String[] given = {"Anna", "Ana", "Omar", "Umar", "A.", "Dr. Omar", "Mrs."};
    String[] family = {"Berg", "al-Hadi", "Hadi", "Holm", "Kranz"};
    Random random = new Random(19);
    for (int round = 0; round < 300; round++) {
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i < 8; i++) {
        String name = given[random.nextInt(7)] + " " + family[random.nextInt(5)];
        counts.put(random.nextInt(4) == 0 ? family[random.nextInt(5)] : name, 1 + i);
      }
      Map<String, Integer> grouped = new HashMap<>();
      List<NameGroup> groups = NameGroups.of(counts, Aliases.none());
      groups.forEach(group -> grouped.putAll(group.spellings()));
      assertEquals(counts, grouped);
      assertEquals(
          counts.size(),
          groups.stream().mapToInt(g -> g.spellings().size()).sum(),
          counts::toString);
      for (int i = 1; i < groups.size(); i++) {
        assertTrue(groups.get(i - 1).count() >= groups.get(i).count(), counts::toString);
      }
    }
  }

  @Test
  void nothingMakesNoGroups() {
    assertEquals(List.of(), NameGroups.of(Map.of(), Aliases.none()));
  }

  @Test
  void spellingsAreInOrderOfCountThenLetters() {
    NameGroup group =
        NameGroups.of(Map.of("Anna Berg", 2, "Dr. Anna Berg", 2, "A. Berg", 5), Aliases.none())
            .getFirst();
    assertEquals(
        List.of("A. Berg", "Anna Berg", "Dr. Anna Berg"), List.copyOf(group.spellings().keySet()));
    assertEquals(9, group.count());
  }
}
