package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.inquit.search.ArticleSummary;
import org.inquit.search.Copy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same article and the same words in several outlets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiesTest {
  private static final String BODY =
      "“The new breakwater must be paid by those who use it,” said Ana Reyes of the port board on"
          + " Monday. Owners of small boats pay what they have paid before, and ferries are free of"
          + " any fee until the summer, when the board looks at its books again and may change its"
          + " mind about the breakwater, the crane and the light at the end of the northern pier.";
  private static final String FEED =
      """
      {"id":"star","source":"Evening Star","published":"2021-03-03","body":"%1$s"}
      {"id":"coast","source":"Coast Daily","published":"2021-03-01","body":"%1$s"}
      {"id":"gull","source":"The Gull","body":"By our staff. %1$s"}
      {"id":"own","source":"Evening Star","body":"Nobody pays for the breakwater at all."}
      """
          .formatted(BODY);

  private String archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    archive = folder.resolve("news.inq").toString();
    Ran ran = Ran.fed(FEED, "build", "--from", "jsonl", "-o", archive, "-");
    assertEquals(Exit.OK, ran.status(), ran::err);
  }

  @ParameterizedTest
  @CsvSource({
    "search breakwater, 4",
    "search breakwater --copies all, 4",
    "search breakwater --copies collapse, 2",
    "search breakwater --copies collapse --source star, 2",
    "search breakwater --copies collapse --source gull, 1",
    "said breakwater, 3",
    "said breakwater --copies collapse, 1",
  })
  void copiesAreListedOrCollapsed(String words, int hits) {
    assertEquals(hits, ask(words + " -f ids").lines().size());
  }

  @Test
  void peopleReadWhereElseItStands() {
    String shown = ask("said breakwater --copies collapse").out();
    assertTrue(shown.contains("    Coast Daily · published 1 March 2021 · coast-1\n"), shown);
    assertTrue(shown.contains("    also in Evening Star, The Gull\n"), shown);
    assertFalse(shown.contains("worded"), shown);
  }

  @Test
  void jsonNamesEveryCopy() {
    String json = ask("search breakwater --copies collapse -f jsonl").out();
    assertTrue(
        json.contains(
            "\"copies\":[{\"id\":\"star\",\"title\":null,\"source\":\"Evening"
                + " Star\",\"published\":"),
        json);
    assertTrue(json.contains("{\"id\":\"gull\",\"title\":null,\"source\":\"The Gull\""), json);
    assertFalse(ask("search breakwater -f jsonl").out().contains("\"copies\""));
  }

  @Test
  void otherWordingsAreShownOnce() {
    CopyLine line = new CopyLine(new Paper(60, Ink.PLAIN));
    assertEquals(
        """
            also in The Gull, b
            worded “It must be paid for”
        """,
        line.of(
            List.of(
                copy("a", "It must be paid", "The Gull"),
                copy("b", "It must be paid for", null),
                copy("c", "It must be paid for", "The Gull")),
            "It must be paid"));
    assertEquals("", line.of(List.of(), "It must be paid"));
  }

  @Test
  void anotherWordForCopiesIsAWrongUse() {
    Ran ran = ask("said breakwater --copies some");
    assertEquals(Exit.USAGE, ran.status());
    assertEquals("inquit: --copies: 'some' is none of all, collapse\n", ran.err());
  }

  private static Copy copy(String id, String text, String source) {
    return new Copy(id, text, new ArticleSummary(id, null, source, null, null, null));
  }

  private Ran ask(String words) {
    return Ran.with((words + " -i " + archive).split(" "));
  }
}
