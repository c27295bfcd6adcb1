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
    assertEquals(Map.of("Omar al-Hadi", Difference.OTHER_NAME), group("Salim al-Hadi").apart());
    assertEquals(
        Map.of(
            "Omar al-Hadi", Difference.PART_ALONE,
            "Salim al-Hadi", Difference.PART_ALONE),
        group("Hadi").apart());
  }

  @Test
  void aSurnameAloneStandsApart() {
    Map<String, Integer> counts = Map.of("Anna Berg", 1, "Berg", 4, "Dr. Berg", 1);
    List<NameGroup> groups = NameGroups.of(counts, Aliases.none());
    assertEquals(List.of("Berg", "Anna Berg"), groups.stream().map(NameGroup::name).toList());
    assertEquals(5, groups.getFirst().count());
    assertEquals(Map.of("Anna Berg", Difference.PART_ALONE), groups.getFirst().apart());
  }

  @Test
  void orderOfInputDoesNotCount() {
    assertEquals(
        NameGroups.of(COUNTS, Aliases.none()),
        NameGroups.of(new TreeMap<>(COUNTS), Aliases.none()));
  }

  private static NameGroup group(String name) {
    return NameGroups.of(COUNTS, Aliases.none()).stream()
        .filter(g -> g.name().equals(name))
        .findFirst()
        .get();
  }

  @Test
  void titlesKeepApart() {
    NameGroup mrs = NameGroups.of(Map.of("Mr. Berg", 2, "Mrs. Berg", 1), Aliases.none()).getLast();
    assertEquals(Map.of("Mr. Berg", Difference.OTHER_TITLE), mrs.apart());
  }

  @Test
  void namesOfOneEntityAreTogether() {
    Aliases aliases = Aliases.of(AliasFile.parse("person: Omar Hadi = Abu Salim"));
    Map<String, Integer> counts = Map.of("Omar al-Hadi", 1, "Omar Hadi", 2, "Abu Salim", 4);
    NameGroup group = NameGroups.of(counts, aliases).getFirst();
    assertEquals(counts, group.spellings());
    assertEquals("Abu Salim", group.spellings().firstEntry().getKey());
  }

  @Test
  void organizationsAreTogetherByTheirWordsOrTheirEntity() {
    Aliases aliases = Aliases.of(AliasFile.parse("org: Lake Board = LB"));
    Map<String, Integer> counts =
        Map.of("The Lake Board", 1, "LB", 5, "Board of Lakes", 2, "River Bank", 3, "RB", 1);
    List<NameGroup> groups = NameGroups.ofOrganizations(counts, aliases);
    assertEquals(
        List.of("LB", "River Bank", "Board of Lakes", "RB"),
        groups.stream().map(NameGroup::name).toList());
    assertEquals(6, groups.getFirst().count());
  }
}
