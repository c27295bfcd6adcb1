package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.inquit.search.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types into the shell, through its streams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {
  private String archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    archive = folder.resolve("news.inq").toString();
    StringBuilder articles = new StringBuilder();
    IntStream.range(10, 35)
        .forEach(
            i ->
                articles.append(
                    "{\"id\":\"f%d\",\"body\":\"\\\"The ferry is late,\\\" Ana Reyes said.\"}\n"
                        .formatted(i)));
    articles.append(
        "{\"id\":\"t\",\"source\":\"Coast Daily\",\"body\":\"“The tram is full,” Jo Lindqvist"
            + " said.\"}\n");
    assertEquals(Exit.OK, Ran.fed(articles.toString(), building(archive)).status());
  }

  @Test
  void asksForStatements() {
    Ran ran = typed("tram");
    assertEquals("“The tram is full”\n    Jo Lindqvist\n", ran.out().substring(0, 36));
    assertEquals("inquit: 1 statement\n", ran.err());
    assertEquals(Exit.OK, ran.status());
  }

  @Test
  void takesAMinusForWhatItMeansInAQuestion() {
    assertEquals("inquit: 1 statement\n", typed("-by:reyes").err());
  }

  @Test
  void goesOnAfterAMistake() {
    Ran ran = typed("said:soon", ":frobnicate", ":said --frob x", "", "volcano", "tram");
    assertEquals(
        2, ran.lines().stream().filter(l -> l.contains("Lindqvist") || l.contains("tram")).count());
    assertTrue(ran.err().contains("'soon' is no date"), ran::err);
    assertTrue(ran.err().contains("no command 'frobnicate'"), ran::err);
  }

  @Test
  void hasTheStatusOfTheLastQuestion() {
    assertEquals(Exit.NOTHING, typed("tram", "volcano").status());
    assertEquals(Exit.USAGE, typed(":frobnicate").status());
    assertEquals(Exit.OK, typed("").status());
  }

  @Test
  void showsMorePageByPage() {
    assertEquals(
        """
        inquit: 1 to 10 of 25 statements
        inquit: 11 to 20 of 25 statements
        inquit: 21 to 25 of 25 statements
        inquit: nothing on this page; there are 25 statements
        """,
        typed("ferry", ":more", ":more", ":more").err());
    assertEquals("inquit: 6 to 10 of 25 statements", last(typed(":said ferry -n 5", ":more")));
    assertEquals("inquit: there is no answer to show more of", last(typed(":more")));
    assertEquals("inquit: there is no answer to show more of", last(typed(":who", ":more")));
  }

  @ParameterizedTest
  @CsvSource({
    ":who, Ana Reyes",
    ":facet source, Coast Daily",
    ":explain tram, understood",
    ":search tram -f ids, t",
    ":show t, Jo Lindqvist",
    ":info, statements   26",
    ":help, :more",
    ":, :more",
    ":help said, --context",
    ":help query, w/5",
  })
  void runsAnyCommand(String line, String shown) {
    assertTrue(typed(line).out().contains(shown), () -> typed(line).toString());
  }

  @ParameterizedTest
  @CsvSource({":q", ":quit", ":exit", ":quit now"})
  void ends(String line) {
    assertEquals("", typed(line, "tram").out());
  }

  /** The archive stays open from question to question, and yet what is published is seen. */
  @Test
  void seesWhatIsPublishedMeanwhile(@TempDir Path folder) {
    String own = folder.resolve("own.inq").toString();
    String article = "{\"id\":\"t\",\"body\":\"“The tram is full,” Jo Lindqvist said.\"}\n";
    Ran.fed(article + article.replace("tram", "weir").replace("\"t\"", "\"w\""), building(own));
    Ran ran = Ran.fed("tram\n:rm t\ntram\n:who\nweir\n", "shell", "-i", own);
    assertEquals(
        """
        inquit: 1 statement
        inquit: nothing found
        inquit: 1 value in 1 statement
        inquit: 1 statement
        """,
        ran.err());
  }

  @Test
  void asksAnotherArchiveWhereItIsNamed(@TempDir Path folder) {
    String other = folder.resolve("other.inq").toString();
    Ran.fed("{\"body\":\"“The weir is full,” Ada Brook said.\"}\n", building(other));
    Ran ran = typed(":said weir -i " + other, "weir", "tram");
    assertEquals(2, ran.lines().stream().filter(line -> line.contains("is full")).count());
    assertTrue(ran.err().contains("inquit: nothing found"), ran::err);
  }

  @Test
  void needsAnArchiveToBegin(@TempDir Path folder) {
    Ran ran = Ran.fed("tram\n", "shell", "-i", folder.resolve("none").toString());
    assertEquals(Exit.ARCHIVE, ran.status());
    assertTrue(ran.err().startsWith("inquit: no archive at "), ran::err);
  }

  private static String[] building(String archive) {
    return new String[] {"build", "--from", "jsonl", "-o", archive, "-"};
  }

  @Test
  void isNoShellInAShell() {
    assertEquals("inquit: this is the shell\n", typed(":shell").err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          said weir                   | said,weir
          said by:"Ada Brook" weir    | said,by:"Ada Brook",weir
          compare 'Ada Brook' 'X Y'   | compare,Ada Brook,X Y
          said "river weir"           | said,"river weir"
          said "open                  | said,"open
          said it's                   | said,it's
          """)
  void cutsACommandIntoWords(String line, String words) {
    assertEquals(words, String.join(",", Session.words(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          :se       | :search
          :q        | :quit
          b         | by:
          -so       | -source:
          zz        |
          by:re     | by:"Ana Reyes"
          by:"ana   | by:"Ana Reyes"
          -by:lind  | -by:"Jo Lindqvist"
          by:eyes   |
          kind:     | kind:direct
          source:c  | source:"Coast Daily"
          title:c   |
          hue:c     |
          """)
  void proposesHowAWordGoesOn(String word, String proposals) {
    try (Archive open = Archive.open(Path.of(archive))) {
      assertEquals(
          proposals == null ? List.of() : List.of(proposals), new Proposals(open).of(word));
    }
  }

  @Test
  void proposesEveryCommand() {
    try (Archive open = Archive.open(Path.of(archive))) {
      List<String> proposals = new Proposals(open).of(":");
      for (Commands command : Commands.values()) {
        assertTrue(proposals.contains(":" + command), command::toString);
      }
    }
  }

  private Ran typed(String... lines) {
    return Ran.fed(String.join("\n", lines) + "\n", "shell", "-i", archive);
  }

  private static String last(Ran ran) {
    return ran.err().lines().toList().getLast();
  }
}
