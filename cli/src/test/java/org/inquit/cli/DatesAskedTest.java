package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates in a question find, from raw articles to the answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesAskedTest {
  private static final String ARTICLES =
      """
      {"id":"day","published":"2017-05-18","body":"Ada Brook said on 14 March 2017 that the weir was old. The flood of 2011 broke it."}
      {"id":"month","published":"2017-05","body":"Ada Brook said that the mill was built in May 2009."}
      {"id":"later","published":"2018-06-01","body":"Ada Brook said in May 2017 that the mill was sound."}
      {"id":"undated","body":"Ada Brook said that the weir was dear. It was built in 2009."}
      {"id":"fresh","published":"2019-11-10","body":"Ben Stone said that the weir of 2011 was new."}
      {"id":"future","published":"9999-12-31","body":"Ben Stone said that the ferry was late."}
      """;

  private String archive;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("mill.jsonl"), ARTICLES);
    archive = folder.resolve("mill.inq").toString();
    assertEquals(
        Exit.OK,
        Ran.with("build", "-o", archive, "--now", "2019-11-20", input.toString()).status());
  }

  /** A question for statements, and the articles of the answers in their order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said:2017-05                      | later month
          said:2017-05-18                   | later month
          --strict said:2017-05-18          |
          said:2017                         | later month day
          said:2016..2018                   | later month day
          said:>=2017-03-14                 | fresh later month day
          said:>2017-03-14                  | fresh later month
          said:<2017-05                     | day
          said:2017-03-14                   | day
          said:2010s                        | fresh later month day
          published:2017                    | month day
          published:2017-05-18              | day month
          --strict published:2017-05-18     | day
          --now 2019-11-20 published:-30d   | fresh
          --now 2017-05-20 published:-30d   | day month
          --now 2018-06-02 published:yesterday | later
          mentions:2011                     | fresh
          mentions:2009                     | month
          mentions:2009-05                  | month
          mentions:2009-05-03               | month
          --strict mentions:2009-05-03      |
          mentions:2017-03-14               |
          mentions:1990                     |
          --sort said *                     | fresh later month day future undated
          """)
  void statements(String question, String articles) {
    assertEquals(articles == null ? "" : articles, answer("said", question), question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mentions:2011                | fresh day
          mentions:2009                | month undated
          mentions:2009-05             | month undated
          --strict mentions:2009-05    | month
          mentions:2017-03             | day
          published:2017               | day month
          --sort published weir        | fresh day undated
          """)
  void articles(String question, String articles) {
    assertEquals(articles, answer("search", question), question);
  }

  @Test
  void anArticleFromTheFutureIsUndated() {
    Ran ran = Ran.with("said", "-i", archive, "ferry", "-f", "jsonl");
    assertTrue(ran.out().contains("\"published\":null"), ran.out());
    assertEquals("", answer("said", "published:2020.. --strict"));
  }

  @Test
  void whatIsNoDateIsRefusedWithAnExample() {
    Ran ran = Ran.with("said", "-i", archive, "mentions:soon");
    assertEquals(Exit.USAGE, ran.status());
    assertTrue(ran.err().contains("'soon' is no date; write 2017, 2017-05"), ran.err());
  }

  private String answer(String command, String question) {
    List<String> words = new ArrayList<>(List.of(command, "-f", "csv"));
    words.addAll(List.of(question.split(" ")));
    Ran ran =
        Ran.at(Terminal.NONE, Map.of("INQUIT_ARCHIVE", archive), "", words.toArray(String[]::new));
    return ran.lines().stream()
        .skip(1)
        .map(line -> line.split(",")[0].replaceFirst("-\\d+$", ""))
        .collect(Collectors.joining(" "));
  }
}
