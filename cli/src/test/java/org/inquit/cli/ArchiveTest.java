package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds an archive and asks it, through the streams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {
  private static final String ARTICLES =
      """
      {"id":"harbour","title":"Harbour opens","source":"Coast Daily","published":"2019-03-04",\
      "body":"The new harbour opened on Monday. Ships came at once."}
      {"id":"bridge","body":"The old bridge was closed. The harbour was not."}
      {"id":"bridge","body":"The old bridge was closed. The harbour was not."}
      {"id":"void","body":""}
      """;

  private String archive;
  private Ran build;

  @BeforeAll
  void buildIt(@TempDir Path folder) {
    archive = folder.resolve("news.inq").toString();
    build = Ran.fed(ARTICLES, "build", "--from", "jsonl", "-o", archive, "-");
  }

  @Test
  void buildCountsEveryRecord() {
    assertEquals(Exit.INCOMPLETE, build.status());
    assertEquals(
        archive + ": 2 articles with 0 statements (left out: 1 empty, 1 duplicate)\n", build.out());
    assertTrue(build.err().startsWith("inquit: -:4: "), build.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search harbour                       | 0 | harbour,bridge
          search bridge                        | 0 | bridge
          search harbour -n 1                  | 0 | harbour
          search harbour -n 1 --page 2         | 0 | bridge
          search harbour --published 2019-03   | 0 | harbour
          search volcano                       | 1 | ''
          said harbour                         | 1 | ''
          """)
  void asksForIds(String words, int status, String ids) {
    Ran ran = ask(words + " -f ids");
    assertEquals(status, ran.status(), ran::err);
    assertEquals(ids, String.join(",", ran.lines()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search volcano               | inquit: nothing found
          search harbour               | inquit: 2 articles
          search bridge                | inquit: 1 article
          search harbour -n 1 --page 2 | inquit: 2 to 2 of 2 articles
          search harbour --page 9      | inquit: nothing on this page; there are 2 articles
          """)
  void tellsHowManyThereAre(String words, String footer) {
    assertEquals(footer, ask(words).err().lines().toList().getLast());
  }

  @Test
  void showsAnArticleToPeople() {
    assertEquals(
        """
        Harbour opens
        Coast Daily · published 4 March 2019 · harbour

        The new harbour opened on Monday. Ships came at once.

        """,
        ask("show harbour").out());
  }

  @Test
  void showsTheRecordOfAnArticle() {
    List<String> lines = ask("show harbour -f jsonl").lines();
    assertTrue(lines.getFirst().startsWith("{\"type\":\"article\",\"schema\":\"inquit/1\""));
    assertEquals(
        "{\"type\":\"end\",\"schema\":\"inquit/1\",\"articles\":1,\"skipped\":0}", lines.getLast());
  }

  @Test
  void showSaysWhatIsNotThere() {
    Ran ran = ask("show harbour tower");
    assertEquals(Exit.NOTHING, ran.status());
    assertEquals("inquit: there is no article tower in this archive\n", ran.err());
  }

  @Test
  void endsAnAnswerWithItsCounts() {
    String end = ask("search harbour -n 1 -f jsonl").lines().getLast();
    assertTrue(
        end.matches(
            "\\{\"type\":\"end\",\"schema\":\"inquit/1\",\"hits\":1,\"total\":2,\"partial\":false,"
                + "\"fingerprint\":\"[0-9a-f]+\",\"notes\":\\[.*]}"),
        end);
  }

  @Test
  void tellsWhatTheArchiveHolds() {
    List<String> lines = ask("info").lines();
    assertEquals("articles     2", lines.get(0));
    assertEquals("statements   0", lines.get(1));
    assertTrue(ask("info -f jsonl").out().contains("\"articles\":2,\"statements\":0,"));
    assertEquals(2, ask("info -f csv").lines().size());
  }

  @ParameterizedTest
  @CsvSource({
    "search harbour, harbour, bridge",
    "show harbour bridge, harbour, bridge",
  })
  void everyFormatHoldsTheSameAnswersInTheirOrder(String words, String first, String second) {
    for (String format : new String[] {"jsonl", "json", "human"}) {
      String out = ask(words + " -f " + format).out();
      assertTrue(out.contains(first) && out.contains(second), format + ": " + out);
    }
  }

  @ParameterizedTest
  @CsvSource({"jsonl, 3", "json, 4", "csv, 3", "tsv, 3", "ids, 2"})
  void writesALineAHitAndItsFrame(String format, int lines) {
    assertEquals(lines, ask("search harbour -f " + format).lines().size());
  }

  @ParameterizedTest
  @CsvSource({"jsonl", "json"})
  void aFormatThatCarriesItsEndSaysNothingBeside(String format) {
    assertEquals("", ask("search harbour -f " + format).err());
    assertEquals("", ask("search volcano -f " + format).err());
  }

  @ParameterizedTest
  @CsvSource({"csv", "tsv", "ids", "human"})
  void anEmptyAnswerIsToldBesideTheData(String format) {
    Ran ran = ask("search volcano -f " + format);
    assertEquals(Exit.NOTHING, ran.status());
    assertEquals("inquit: nothing found\n", ran.err());
    assertTrue(ran.lines().size() <= 1, ran::out);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', xterm, true",
    "auto, true, 1, xterm, false",
    "auto, true, '', dumb, false",
    "auto, false, '', xterm, false",
    "always, false, 1, dumb, true",
    "never, true, '', xterm, false",
  })
  void coloursAnAnswerWhereAPersonWantsIt(
      String when, boolean terminal, String noColor, String term, boolean colored) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term);
    Ran ran =
        Ran.at(
            new Terminal(terminal, terminal, 80),
            environment,
            "",
            ("search harbour --color " + when + " -i " + archive).split(" "));
    assertEquals(colored, ran.out().indexOf('\u001b') >= 0, ran::out);
  }

  @ParameterizedTest
  @CsvSource({"20", "33", "60"})
  void answersFitIntoTheTerminal(int width) {
    for (String words : new String[] {"search harbour", "show harbour bridge"}) {
      Ran ran =
          Ran.at(
              new Terminal(true, true, width), Map.of(), "", (words + " -i " + archive).split(" "));
      assertTrue(ran.lines().stream().allMatch(l -> Columns.of(l) <= width), ran::out);
    }
  }

  @Test
  void theEnvironmentNamesTheArchive() {
    Map<String, String> environment = Map.of("INQUIT_ARCHIVE", archive);
    Ran ran = Ran.at(Terminal.NONE, environment, "", "search", "bridge", "-f", "ids");
    assertEquals("bridge\n", ran.out());
  }

  @Test
  void anOptionBeatsTheEnvironment() {
    Map<String, String> environment = Map.of("INQUIT_ARCHIVE", archive + "-not-here");
    Ran ran = Ran.at(Terminal.NONE, environment, "", "info", "-f", "ids", "-i", archive);
    assertEquals(Exit.OK, ran.status(), ran::err);
  }

  @Test
  void whySaysWhatIsNotThere() {
    Ran ran = ask("why harbour-1");
    assertEquals(
        new Ran(Exit.NOTHING, "", "inquit: there is no statement harbour-1 in this archive\n"),
        ran);
  }

  @Test
  void showFindsTheArticleOfAStatement() {
    assertEquals(ask("show harbour").out(), ask("show harbour-7").out());
  }

  @Test
  void tablesBeginWithTheirHeads() {
    assertEquals(
        "id,published,source,title,excerpt,url", ask("search harbour -f csv").lines().getFirst());
    assertEquals(
        "id\tpublished\tsource\ttitle\texcerpt\turl",
        ask("search harbour -f tsv").lines().getFirst());
  }

  private Ran ask(String words) {
    return Ran.with((words + " -i " + archive).split(" +"));
  }
}
