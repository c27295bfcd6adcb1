package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.inquit.date.DateSpan;
import org.inquit.index.Manifest;
import org.inquit.search.ArchiveInfo;
import org.inquit.search.Inventory;
import org.inquit.search.Tally;
import org.inquit.search.Timeline;
import org.inquit.search.query.QueryField;
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
        generation   g000002 of g000001 (1 KB), g000002 (3 KB)
        schema       1
        fingerprint  cafe

        articles by outlet
               1,200  Coast Gazette
                  34  The Gull

        articles by year published
               1,000  2019
                 200  2017
                  30  over several years
                   4  undated

        articles with
               1,234  source
               1,100  title

        statements by year said
                   5  undated

        statements by tier
                   4  name
                   1  none

        statements with
                   4  by
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
            + "\"inputs\":\"f00d\",\"generations\":{\"g000001\":5,\"g000002\":9},"
            + "\"options\":{\"alpha\":\"1\",\"lucene\":\"10\"},\"fields\":{"
            + "\"articles\":{\"source\":1234,\"title\":1100},\"statements\":{\"by\":4}},"
            + "\"sources\":{\"Coast Gazette\":1200,\"The Gull\":34},"
            + "\"tiers\":{\"name\":4,\"none\":1},"
            + "\"published\":{\"2019\":1000,\"2017\":200,\"over several years\":30,\"undated\":4},"
            + "\"said\":{\"undated\":5}}",
        new String(fields.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void showsTheFirstOfManyOutlets() {
    List<Tally> many = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      many.add(new Tally("Outlet " + i, List.of("Outlet " + i), 20 - i, new TreeMap<>()));
    }
    Timeline none = timeline(Map.of(), 0);
    Inventory inventory = new Inventory(Map.of(), many, List.of(), none, none);
    List<String> lines = new InventoryLists(inventory).human().lines().toList();
    assertEquals("          20  Outlet 0", lines.get(2));
    assertEquals("              and 2 others", lines.getLast());
    assertEquals(15, lines.size());
  }

  private static Inventory inventory() {
    return new Inventory(
        Map.of(
            QueryField.TITLE,
            1100L,
            QueryField.SOURCE,
            1234L,
            QueryField.BY,
            4L,
            QueryField.TAG,
            0L),
        List.of(tally("Coast Gazette", 1200), tally("The Gull", 34)),
        List.of(tally("name", 4), tally("none", 1)),
        timeline(Map.of("2019-04", 1000L, "2017", 200L, "2016..2018", 30L), 4),
        timeline(Map.of(), 5));
  }

  private static Tally tally(String value, long count) {
    return new Tally(value, List.of(value), count, new TreeMap<>());
  }

  private static Timeline timeline(Map<String, Long> dated, long undated) {
    TreeMap<DateSpan, Long> spans = new TreeMap<>();
    dated.forEach((days, count) -> spans.put(DateSpan.parse(days), count));
    return new Timeline(spans, undated, false, List.of(), "cafe");
  }

  private static Holdings info(String created, long articles, long statements, long bytes) {
    Map<String, String> options = Map.of("lucene", "10", "alpha", "1");
    Manifest manifest =
        new Manifest(1, "g000002", created, articles, statements, "cafe", "f00d", options);
    SequencedMap<String, Long> generations = new LinkedHashMap<>();
    generations.put("g000001", 5L);
    generations.put("g000002", bytes);
    return new Holdings(new ArchiveInfo(manifest, generations), inventory());
  }
}
