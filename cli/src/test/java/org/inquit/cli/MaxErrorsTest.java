package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.inquit.index.BuildReport;
import org.inquit.index.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxErrorsTest {
  @ParameterizedTest
  @CsvSource({
    // typed, empty, rejected, allowed; of 200 records
    "0, 0, 0, true",
    "0, 0, 1, false",
    "0, 1, 0, false",
    "5, 2, 3, true",
    "5, 3, 3, false",
    "2%, 1, 3, true",
    "2%, 2, 3, false",
    "2.5%, 2, 3, true",
    "0%, 0, 1, false",
    "100%, 100, 100, true",
    "999999999999999999, 100, 100, true",
  })
  void emptyAndRejectedRecordsAreErrors(String typed, long empty, long rejected, boolean allowed) {
    assertEquals(allowed, MaxErrors.parse(typed).allows(report(200, empty, rejected)));
  }

  @Test
  void nothingReadIsNoErrorInPercent() {
    assertTrue(MaxErrors.parse("1%").allows(report(0, 0, 0)));
    assertTrue(MaxErrors.NONE.allows(report(0, 0, 0)));
    assertFalse(MaxErrors.NONE.allows(report(1, 1, 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "-1", "2 %", "many", "1.5", "1e3", "5%%", "1000.5.2%", ".5%"})
  void whatIsNoNumberIsAWrongUse(String typed) {
    UsageException wrong = assertThrows(UsageException.class, () -> MaxErrors.parse(typed));
    assertEquals(
        "--max-errors: '" + typed + "' is no number such as 25, nor a share such as 2%",
        wrong.getMessage());
  }

  private static BuildReport report(long records, long empty, long rejected) {
    Manifest manifest = new Manifest(1, "g000001", null, 0, 0, "f", "i", Map.of());
    long indexed = records - empty - rejected;
    return new BuildReport(manifest, true, records, indexed, 0, empty, 0, rejected);
  }
}
