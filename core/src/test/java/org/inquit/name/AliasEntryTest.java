package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.name.AliasEntry.Sort;
import org.junit.jupiter.api.Test;

class AliasEntryTest {
  @Test
  void surelyLeavesOutWeakNames() {
    AliasEntry entry =
        new AliasEntry(Sort.ORGANIZATION, List.of("Lake Board", "LB", "the Board"), weak(), 4);
    assertEquals("Lake Board", entry.name());
    assertEquals(List.of("Lake Board", "LB"), entry.surely());
  }

  @Test
  void keepsItsOwnNames() {
    List<String> names = new ArrayList<>(List.of("Lake Board", "the Board"));
    AliasEntry entry = new AliasEntry(Sort.ORGANIZATION, names, weak(), 4);
    names.clear();
    assertEquals(List.of("Lake Board", "the Board"), entry.names());
  }

  @Test
  void saysWhichLineIsNoEntity() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new AliasEntry(Sort.PERSON, List.of("Ivo Kranz"), weak(), 17));
    assertEquals("line 17: no entity: [Ivo Kranz] [the Board]", refusal.getMessage());
  }

  private static Set<String> weak() {
    return Set.of("the Board");
  }
}
