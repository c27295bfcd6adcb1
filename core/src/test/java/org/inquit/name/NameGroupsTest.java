package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameGroupsTest {
  private static final Map<String, Integer> COUNTS =
      Map.of("Omar al-Hadi", 5, "Umar Hadi", 2, "Salim al-Hadi", 3, "Gen. Omar Hadi", 1, "Hadi", 9);

  @Test
  void spellingsOfOnePersonAreTogether() {
    NameGroup omar = group("Omar al-Hadi");
    assertEquals(Map.of("Omar al-Hadi", 5, "Umar Hadi", 2, "Gen. Omar Hadi", 1), omar.spellings());
    assertEquals("Omar al-Hadi", omar.spellings().firstEntry().getKey());
    assertEquals(8, omar.count());
  }

  @Test
  void conflictsAndDoubtfulSurnamesStayApart() {
    assertEquals(Map.of("Salim al-Hadi", 3), group("Salim al-Hadi").spellings());
    assertEquals(List.of("Omar al-Hadi"), group("Salim al-Hadi").apart());
    assertEquals(List.of("Omar al-Hadi", "Salim al-Hadi"), group("Hadi").apart());
  }

  @Test
  void surnameJoinsTheOnlyBearer() {
    List<NameGroup> groups = NameGroups.of(Map.of("Anna Berg", 1, "Berg", 4, "Mrs. Berg", 1));
    assertEquals(1, groups.size());
    assertEquals("Anna Berg", groups.getFirst().name());
  }

  @Test
  void orderOfInputDoesNotCount() {
    assertEquals(NameGroups.of(COUNTS), NameGroups.of(new TreeMap<>(COUNTS)));
  }

  private static NameGroup group(String name) {
    return NameGroups.of(COUNTS).stream().filter(g -> g.name().equals(name)).findFirst().get();
  }
}
