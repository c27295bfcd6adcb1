package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExtractTest {
  private static final String TWO_LINES =
      """
      {"id":"a","body":" Two  blanks.\\n"}
      {"id":"b","text":"Nothing is said."}
      """;

  @Test
  void keepsTheBodyOfJsonLinesVerbatim() {
    Ran ran = Ran.fed(TWO_LINES, "extract", "-f", "jsonl", "--from", "jsonl", "-");
    assertEquals(Exit.OK, ran.status());
    String line = ran.lines().getFirst();
    assertEquals(
        "\"body\":\" Two  blanks.\\n\",",
        line.substring(line.indexOf("\"body\""), line.indexOf("\"statements\"")));
  }

  @Test
  void endsJsonLinesWithTheCounts() {
    Ran ran = Ran.fed(TWO_LINES, "extract", "-f", "jsonl", "--from", "jsonl", "-");
    assertEquals(
        "{\"type\":\"end\",\"schema\":\"inquit/1\",\"articles\":2,\"skipped\":0}",
        ran.lines().getLast());
  }

  @Test
  void goesOnBehindAFileThatIsMissing() {
    Ran ran = Ran.fed(TWO_LINES, "extract", "-f", "jsonl", "--from", "jsonl", "nowhere.jsonl", "-");
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertEquals(3, ran.lines().size());
    assertEquals("inquit: nowhere.jsonl: no such file\n", ran.err());
  }

  @Test
  void mapsOtherNamesOfFields() {
    String table = "headline,content\nRain,It rained.\n";
    Ran ran = Ran.fed(table, "extract", "-f", "jsonl", "--map", "title=headline,body=content", "-");
    assertEquals(Exit.OK, ran.status());
    assertEquals(true, ran.lines().getFirst().contains("\"title\":\"Rain\""));
  }

  @Test
  void aWrongMapIsAWrongUse() {
    Ran ran = Ran.fed("", "extract", "--map", "colour=red", "-");
    assertEquals(Exit.USAGE, ran.status());
    assertEquals("inquit: --map: no field colour", ran.err().lines().findFirst().orElse(""));
  }
}
