package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inquit.index.BuildReport;
import org.inquit.index.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildViewTest {
  private static final BuildView VIEW = new BuildView("news.inq");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0 | 0 | 0 | 0    | 0 articles with 0 statements
          1    | 0 | 0 | 0 | 1    | 1 article with 1 statement
          1234 | 0 | 0 | 0 | 5678 | 1,234 articles with 5,678 statements
          2    | 1 | 0 | 0 | 0    | 2 articles with 0 statements (left out: 1 empty)
          2    | 0 | 1 | 0 | 0    | 2 articles with 0 statements (left out: 1 duplicate)
          2    | 0 | 0 | 1 | 0    | 2 articles with 0 statements (left out: 1 rejected)
          2    | 1 | 2 | 3 | 0    | 2 articles with 0 statements (left out: 1 empty, 2 duplicate, 3 rejected)
          0    | 0 | 0 | 1500 | 0 | 0 articles with 0 statements (left out: 1,500 rejected)
          """)
  void tellsPeopleWhatWentInAndWhatDidNot(
      long indexed, long empty, long duplicates, long rejected, long statements, String line) {
    BuildReport report = report(true, indexed, empty, duplicates, rejected, statements);
    assertEquals("news.inq: " + line + "\n", VIEW.human(report));
  }

  @Test
  void tellsThatAStagedGenerationIsNotLive() {
    assertEquals(
        "news.inq: 2 articles with 0 statements (left out: 1 empty); staged, not live:"
            + " publish makes it so\n",
        VIEW.human(report(false, 2, 1, 0, 0, 0)));
  }

  @Test
  void everyCellHasItsColumn() {
    BuildReport report = report(false, 2, 1, 3, 4, 7);
    assertEquals(
        List.of("id", "live", "records", "indexed", "unchanged", "empty", "duplicates", "rejected"),
        VIEW.columns().subList(0, 8));
    assertEquals(List.of("statements", "fingerprint"), VIEW.columns().subList(8, 10));
    assertEquals(
        List.of(List.of("g000004", "false", "10", "2", "0", "1", "3", "4", "7", "cafe")),
        VIEW.cells(report));
  }

  @Test
  void jsonCountsEveryRecord() throws IOException {
    BuildReport report = report(true, 2, 1, 3, 4, 7);
    JsonFields fields = json -> VIEW.json(report, json);
    assertEquals(
        "{\"type\":\"build\",\"archive\":\"news.inq\",\"generation\":\"g000004\",\"live\":true,"
            + "\"records\":10,\"indexed\":2,\"unchanged\":0,\"empty\":1,\"duplicates\":3,\"rejected\":4,"
            + "\"statements\":7,\"fingerprint\":\"cafe\"}",
        new String(fields.bytes(), StandardCharsets.UTF_8));
  }

  private static BuildReport report(
      boolean live, long indexed, long empty, long duplicates, long rejected, long statements) {
    Manifest manifest =
        new Manifest(1, "g000004", null, indexed, statements, "cafe", "f00d", Map.of());
    long records = indexed + empty + duplicates + rejected;
    return new BuildReport(manifest, live, records, indexed, 0, empty, duplicates, rejected);
  }
}
