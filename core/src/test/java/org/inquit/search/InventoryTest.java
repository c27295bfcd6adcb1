package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "BY, 4",
    "FOR, 1",
    "KIND, 5",
    "TIER, 5",
    "SAID, 3",
    "ORG, 1",
    "SOURCE, 2",
    "TITLE, 3",
    "AUTHOR, 0",
    "PLACE, 0",
    "TAG, 0",
    "PUBLISHED, 2",
    "MENTIONS, 0"
  })
  void countsWhatHasAField(QueryField field, long count) {
    try (Archive archive = TestArchive.open(folder)) {
      assertEquals(count, archive.inventory().fields().get(field));
    }
  }

  @Test
  void wordsAreNoFieldToCount() {
    try (Archive archive = TestArchive.open(folder)) {
      Map<QueryField, Long> fields = archive.inventory().fields();
      assertEquals(List.of(), fields.keySet().stream().filter(InventoryTest::isWords).toList());
      assertThrows(UnsupportedOperationException.class, fields::clear);
    }
  }

  private static boolean isWords(QueryField field) {
    return field == QueryField.ABOUT || field == QueryField.EXACT;
  }

  @Test
  void countsOutletsTiersAndDates() {
    try (Archive archive = TestArchive.open(folder)) {
      Inventory inventory = archive.inventory();
      assertEquals(Map.of("Coast Gazette", 1L, "Evening Star", 1L), counts(inventory.sources()));
      assertEquals(5, counts(inventory.tiers()).values().stream().mapToLong(n -> n).sum());
      assertEquals(
          List.of("2019-04-02", "2019-06-11"),
          inventory.published().dated().keySet().stream()
              .map(days -> days.first().toString())
              .toList());
      assertEquals(1, inventory.published().undated());
      assertEquals(2, inventory.said().undated());
    }
  }

  @Test
  void doesNotCountWhatWasRemoved() {
    TestArchive.open(folder).close();
    BuildOptions all = BuildOptions.defaults().withBase(Base.ALL);
    try (ArchiveWriter writer = ArchiveWriter.open(folder, all)) {
      writer.remove("port2");
      writer.finish();
    }
    try (Archive archive = Archive.open(folder)) {
      Inventory inventory = archive.inventory();
      assertEquals(Map.of("Coast Gazette", 1L), counts(inventory.sources()));
      assertEquals(2, inventory.fields().get(QueryField.TITLE));
      assertEquals(1, inventory.fields().get(QueryField.PUBLISHED));
      assertEquals(2, inventory.fields().get(QueryField.BY));
    }
  }

  private static Map<String, Long> counts(List<Tally> tallies) {
    Map<String, Long> counts = new TreeMap<>();
    tallies.forEach(tally -> counts.put(tally.value(), tally.count()));
    return counts;
  }
}
