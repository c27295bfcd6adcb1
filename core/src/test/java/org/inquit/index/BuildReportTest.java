package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildReportTest {
  private static final Manifest MANIFEST =
      new Manifest(1, "g000001", null, 0, 0, "f", "i", Map.of());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # indexed, unchanged, empty, duplicates, rejected, complete
          0, 0, 0, 0, 0, true
          5, 0, 0, 0, 0, true
          0, 5, 0, 0, 0, true
          5, 1, 0, 3, 0, true
          5, 0, 1, 0, 0, false
          5, 9, 0, 0, 1, false
          0, 0, 2, 2, 2, false
          """)
  void isCompleteWhereNothingIsMissing(
      long indexed, long unchanged, long empty, long duplicates, long rejected, boolean complete) {
    long records = indexed + unchanged + empty + duplicates + rejected;
    assertEquals(
        complete,
        new BuildReport(MANIFEST, true, records, indexed, unchanged, empty, duplicates, rejected)
            .complete());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0, 0, 0",
    "6, 1, 1, 1, 1, 1",
    "1, 0, 0, 0, 0, 0",
    "4, 1, 1, 1, 1, 1",
    "0, 0, 1, 0, 0, 0"
  })
  void accountsForEveryRecord(
      long records, long indexed, long unchanged, long empty, long duplicates, long rejected) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new BuildReport(
                MANIFEST, true, records, indexed, unchanged, empty, duplicates, rejected));
  }
}
