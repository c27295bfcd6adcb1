package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every record of a build is accounted for. */
class AccountTest {
  private static final String FEED =
      """
      {"id":"a","source":"The Gull","body":"The ferry left the harbour at noon."}
      {"id":"a","source":"The Gull","body":"The ferry left the harbour at noon."}
      {"id":"b","source":"Hafenblatt","body":"Der Rat wird in der nächsten Woche wieder \
      zusammentreten und über die Kosten reden."}
      {"id":"c","source":"The Gull","body":"The caf\ufffd by the pier is open."}
      {"id":"d","body":" "}
      {"id":"e"}
      not json
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTheFeed() throws IOException {
    Files.writeString(folder.resolve("feed.jsonl"), FEED);
  }

  @Test
  void theReportListsWhatWasLeftOutAndAddsUp() throws IOException {
    Ran ran = build("--report", path("report.json"), path("feed.jsonl"), path("gone.txt"));
    assertEquals(Exit.INCOMPLETE, ran.status());
    String report = Files.readString(folder.resolve("report.json"));
    assertEquals(
        List.of(
            "duplicate feed.jsonl:2: the same text as a",
            "empty feed.jsonl:5: the body is empty",
            "rejected feed.jsonl:6: the record has no body"),
        leftOut(report).subList(0, 3));
    assertTrue(leftOut(report).get(3).startsWith("rejected feed.jsonl:7: broken JSON: "), report);
    assertEquals("rejected gone.txt: no such file", leftOut(report).get(4));
    String flat = report.replaceAll("\\s+", "");
    assertTrue(
        flat.contains(
            "\"records\":8,\"indexed\":3,\"unchanged\":0,\"empty\":1,\"duplicates\":1,\"rejected\":3,"),
        report);
    assertTrue(flat.contains("\"languages\":{\"de\":1,\"en\":2}"), report);
    assertTrue(
        flat.contains(
            "\"outlets\":[{\"source\":\"Hafenblatt\",\"articles\":1,\"replacements\":0,\"reduced\":0},"
                + "{\"source\":\"TheGull\",\"articles\":2,\"replacements\":1,\"reduced\":0}]}"),
        report);
  }

  @Test
  void languagesAndLostLettersAreTold() {
    List<String> told = build(path("feed.jsonl")).err().lines().toList();
    assertTrue(
        told.contains("inquit: 1 article not in English (de 1): found as text, without statements"),
        told::toString);
    assertTrue(
        told.contains(
            "inquit: 1 character could not be read and stand as \ufffd;"
                + " --report tells in which outlets"),
        told::toString);
  }

  @Test
  void aForeignArticleIsFoundAsTextAndMarked() {
    build(path("feed.jsonl"));
    Ran found = Ran.with("search", "Kosten", "-f", "ids", "-i", path("news.inq"));
    assertEquals("b\n", found.out());
    String shown = Ran.with("show", "b", "-f", "jsonl", "-i", path("news.inq")).out();
    assertTrue(shown.contains("\"language\":\"de\""), shown);
    assertTrue(shown.contains("\"statements\":[]"), shown);
  }

  @ParameterizedTest
  @CsvSource({"2, 3", "3, 0", "4, 0", "42%, 3", "43%, 0", "100%, 0"})
  void maxErrorsDecidesTheExitStatus(String most, int status) {
    assertEquals(status, build("--max-errors", most, path("feed.jsonl")).status());
  }

  @Test
  void aWrongNumberOfErrorsBuildsNothing() {
    Ran ran = build("--max-errors", "few", path("feed.jsonl"));
    assertEquals(Exit.USAGE, ran.status());
    assertFalse(Files.exists(folder.resolve("news.inq")));
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheBuild() {
    Ran ran = build("--report", path("none/report.json"), path("feed.jsonl"));
    assertEquals(
        new Ran(
            Exit.USAGE,
            "",
            "inquit: --report: %s cannot be written: there is no such folder%n"
                .formatted(path("none/report.json"))),
        ran);
    assertFalse(Files.exists(folder.resolve("news.inq")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReportThatIsLostMakesTheBuildIncompleteButKeepsIt() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "The ferry left the harbour at noon.");
    Ran ran = build("--report", "/dev/full", path("good.txt"));
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertTrue(ran.err().startsWith("inquit: --report: /dev/full cannot be written: "), ran::err);
    assertEquals(Exit.OK, Ran.with("info", "-i", path("news.inq")).status());
  }

  @Test
  void aReportIsWrittenOverTheOneBefore() throws IOException {
    Files.writeString(folder.resolve("report.json"), "x".repeat(100_000));
    Files.writeString(folder.resolve("good.txt"), "The ferry left the harbour at noon.");
    assertEquals(Exit.OK, build("--report", path("report.json"), path("good.txt")).status());
    String report = Files.readString(folder.resolve("report.json"));
    assertEquals(List.of(), leftOut(report));
    assertTrue(report.length() < 2000 && report.endsWith("}"), report);
  }

  @Test
  void aBuildThatComesToNoEndLeavesAReportWithoutSums() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "The ferry left the harbour at noon.");
    build(path("good.txt"));
    Ran ran = build("--report", path("report.json"), path("gone.txt"));
    assertEquals(Exit.INCOMPLETE, ran.status());
    String report = Files.readString(folder.resolve("report.json"));
    assertEquals(List.of("rejected gone.txt: no such file"), leftOut(report));
    assertFalse(report.contains("\"build\""), report);
  }

  /** {@code kind place: reason} of each record, without the folder. */
  private List<String> leftOut(String report) throws IOException {
    List<String> records = new ArrayList<>();
    try (var parser = JsonFields.JSON.createParser(report.getBytes(StandardCharsets.UTF_8))) {
      StringBuilder record = new StringBuilder();
      while (parser.nextToken() != null && !"build".equals(parser.currentName())) {
        String name = String.valueOf(parser.currentName());
        if (parser.currentToken().isScalarValue()) {
          String value = parser.getText().replace(folder + "/", "");
          record.append(
              switch (name) {
                case "as" -> value + " ";
                case "line" -> ":" + value;
                case "reason" -> ": " + value;
                case "origin" -> value;
                default -> "";
              });
        }
        if (name.equals("reason") && parser.currentToken().isScalarValue()) {
          records.add(record.toString());
          record.setLength(0);
        }
      }
    }
    return records;
  }

  private Ran build(String... words) {
    List<String> all = new ArrayList<>(List.of("build", "-o", path("news.inq")));
    all.addAll(List.of(words));
    return Ran.with(all.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
