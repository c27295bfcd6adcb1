package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineCommandTest {
  private static final String ARTICLES =
      """
      {"id":"a","published":"2019-04-02","body":"Ada Brook said that the weir was old."}
      {"id":"b","published":"2019-04-02","body":"Ada Brook said that the mill was old."}
      {"id":"c","published":"2019-04-05","body":"Ben Stone said that the weir was sound."}
      {"id":"d","published":"2019-04-20","body":"Ben Stone said that the weir was lost."}
      {"id":"e","published":"2019-04","body":"Ada Brook said that the ferry was late."}
      {"id":"f","body":"Ada Brook said that the weir was dear."}
      """;

  private String archive;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("mill.jsonl"), ARTICLES);
    archive = folder.resolve("mill.inq").toString();
    assertEquals(Exit.OK, Ran.with("build", "-o", archive, input.toString()).status());
  }

  @Test
  void drawsABarForEachDay() {
    Ran ran = at(40, "timeline", "--said", "..2019-04-10", "--strict");
    assertEquals(
        """
        2019-04-02  2 ██████████████████████████
        2019-04-03
        2019-04-04
        2019-04-05  1 █████████████
        """,
        ran.out());
    assertEquals("inquit: 3 statements by day\n", ran.err());
    assertEquals(Exit.OK, ran.status());
  }

  @Test
  void hatchesWhatMayLieThereAndCountsTheUndatedApart() {
    Ran ran = at(40, "timeline", "--unit", "week");
    assertEquals(
        """
        2019-W14  3~1 ███████████████████▌░░░░░░
        2019-W15   ~1 ░░░░░░
        2019-W16  1~1 ██████▌░░░░░░
        2019-W17   ~1 ░░░░░░
        2019-W18   ~1 ░░░░░░
        """,
        ran.out());
    assertEquals(
        "inquit: 6 statements by week; ~ and ░: 1\ndated less exactly; 1 undated\n", ran.err());
  }

  @Test
  void setsSeveralSpeakersSideBySide() {
    Ran ran =
        at(60, "timeline", "--by", "Ada Brook", "--by", "Ben Stone", "--unit", "day", "--strict");
    assertTrue(ran.out().startsWith("            Ada Brook                Ben Stone\n"), ran.out());
    assertTrue(ran.out().contains("\n2019-04-02  2~1 "), ran.out());
    assertEquals(
        """
        inquit: Ada Brook: 4 statements by day; ~ and ░: 1 dated
        less exactly; 1 undated
        inquit: Ben Stone: 2 statements by day
        """,
        ran.err());
  }

  @Test
  void leavesLongTimesWithoutAnythingOut() {
    Ran ran = at(30, "timeline", "--by", "Ben Stone", "--unit", "day");
    assertEquals(
        """
        2019-04-05  1 ████████████████
        ⋮
        2019-04-20  1 ████████████████
        """,
        ran.out());
  }

  @Test
  void recordsCarryTheirPeriodAndEndWithSums() {
    assertEquals(
        """
        {"type":"period","period":"2019-04","first":"2019-04-01","last":"2019-04-30",\
        "series":[{"name":"Ada Brook","count":3,"possible":0},\
        {"name":"Ben Stone","count":2,"possible":0}]}
        {"type":"end","schema":"inquit/1","unit":"month",\
        "series":[{"name":"Ada Brook","total":4,"vague":0,"undated":1},\
        {"name":"Ben Stone","total":2,"vague":0,"undated":0}],"partial":false,"fingerprint":*,"notes":[]}
        """,
        with("--by", "Ada Brook", "--by", "Ben Stone", "--unit", "month", "-f", "jsonl")
            .out()
            .replaceAll("\"fingerprint\":\"[^\"]*\"", "\"fingerprint\":*"));
  }

  @Test
  void oneJsonDocumentHoldsThePeriodsAndTheSums() {
    assertEquals(
        """
        {"schema":"inquit/1","results":[
        {"type":"period","period":"2019-04","first":"2019-04-01","last":"2019-04-30",\
        "series":[{"name":null,"count":2,"possible":0}]}
        ],"end":{"unit":"month",\
        "series":[{"name":null,"total":2,"vague":0,"undated":0}],"partial":false,"fingerprint":*,"notes":[]}}
        """,
        with("--by", "Ben Stone", "--unit", "month", "-f", "json")
            .out()
            .replaceAll("\"fingerprint\":\"[^\"]*\"", "\"fingerprint\":*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          csv | id,first,last,series,count,possible / 2019-04,2019-04-01,2019-04-30,,5,0
          ids | 2019-04
          """)
  void tablesHaveALineForEachPeriod(String format, String lines) {
    assertEquals(
        lines.replace(" / ", "\n") + "\n",
        with("--unit", "month", "-f", format).out().replace("\r", ""));
  }

  @Test
  void articlesAreCountedByTheirPublication() {
    Ran ran = with("weir", "--articles", "--unit", "year", "-f", "tsv");
    assertTrue(ran.out().endsWith("2019\t2019-01-01\t2019-12-31\t\t3\t0\n"), ran.out());
    assertEquals("inquit: 4 articles by year; 1 undated\n", ran.err());
  }

  @Test
  void nothingFoundIsToldAndShownInTheStatus() {
    Ran ran = with("--by", "Nobody Known");
    assertEquals("", ran.out());
    assertEquals("inquit: nothing found\n", ran.err());
    assertEquals(Exit.NOTHING, ran.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --unit decade                     | --unit: 'decade' is none of day, week, month, year
          --by A --by B --org C --org D     | compare several --by or several --org, not both at once
          """)
  void refusesWhatItCannotShow(String words, String message) {
    Ran ran = with(words.split(" "));
    assertEquals(Exit.USAGE, ran.status());
    assertTrue(ran.err().contains(message), ran.err());
  }

  private Ran with(String... words) {
    return Ran.at(Terminal.NONE, Map.of("INQUIT_ARCHIVE", archive), "", command(words));
  }

  private static String[] command(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "timeline";
    System.arraycopy(words, 0, all, 1, words.length);
    return all;
  }

  private Ran at(int columns, String... words) {
    Map<String, String> environment = Map.of("INQUIT_ARCHIVE", archive, "NO_COLOR", "1");
    return Ran.at(new Terminal(true, true, columns), environment, "", words);
  }
}
