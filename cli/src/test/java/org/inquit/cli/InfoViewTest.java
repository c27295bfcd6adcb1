package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inquit.index.Manifest;
import org.inquit.search.ArchiveInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfoViewTest {
  private static final InfoView VIEW = new InfoView();
  private static final String DAY = "2021-05-06T07:08:09Z";

  @Test
  void tellsPeopleLineByLine() {
    assertEquals(
        """
        articles     1,234
        statements   56,789
        size         3 KB
        created      2021-05-06T07:08:09Z
        generation   g000002 of g000001, g000002
        fingerprint  cafe
        """,
        VIEW.human(info(DAY, 1234, 56_789, 2049)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 KB", "1, 1 KB", "1024, 1 KB", "1025, 2 KB", "5000000, '4,883 KB'"})
  void roundsTheSizeUp(long bytes, String size) {
    String line = VIEW.human(info(DAY, 1, 0, bytes)).lines().toList().get(2);
    assertEquals("size         " + size, line);
  }

  @Test
  void aManifestWithoutADayIsShownWithoutOne() {
    assertEquals("created      ", VIEW.human(info(null, 1, 0, 1)).lines().toList().get(3));
    assertEquals("", VIEW.cells(info(null, 1, 0, 1)).getFirst().get(2));
  }

  @Test
  void everyCellHasItsColumn() {
    assertEquals(
        List.of("id", "schema", "created", "articles", "statements", "bytes", "fingerprint"),
        VIEW.columns());
    assertEquals(
        List.of(List.of("g000002", "1", DAY, "1234", "7", "2049", "cafe")),
        VIEW.cells(info(DAY, 1234, 7, 2049)));
  }

  @Test
  void jsonHoldsTheOptionsInOrder() {
    JsonFields fields = json -> VIEW.json(info(DAY, 3, 7, 9), json);
    assertEquals(
        "{\"type\":\"archive\",\"archiveSchema\":1,\"generation\":\"g000002\",\"created\":\""
            + DAY
            + "\",\"articles\":3,\"statements\":7,\"bytes\":9,\"fingerprint\":\"cafe\","
            + "\"inputs\":\"f00d\",\"generations\":[\"g000001\",\"g000002\"],"
            + "\"options\":{\"alpha\":\"1\",\"lucene\":\"10\"}}",
        new String(fields.bytes(), StandardCharsets.UTF_8));
  }

  private static ArchiveInfo info(String created, long articles, long statements, long bytes) {
    Map<String, String> options = Map.of("lucene", "10", "alpha", "1");
    Manifest manifest =
        new Manifest(1, "g000002", created, articles, statements, "cafe", "f00d", options);
    return new ArchiveInfo(manifest, List.of("g000001", "g000002"), bytes);
  }
}
