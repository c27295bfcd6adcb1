package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an input holds takes hold of a terminal or of a program that reads the output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesTest {
  private static final String ESCAPE = "\u001b]0;owned\u0007\u001b[31m";
  private static final String JSON = "\\u001b]0;owned\\u0007\\u001b[31m";

  private String archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    archive = folder.resolve("news.inq").toString();
    String article =
        """
        {"id":"a%1$s","title":"<script>alert(1)</script>%1$s\\u202e","source":"Coast%1$s",\
        "author":"Bo%1$s","url":"https://news.example/%1$s","tags":["t%1$s"],\
        "body":"“The ferry%1$s is late,” said Ana%1$s Reyes of the Port Board."}
        """
            .formatted(JSON);
    Ran ran = Ran.fed(article, "build", "--from", "jsonl", "-o", archive, "-");
    assertEquals(Exit.OK, ran.status(), ran::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said ferry", "search ferry", "show a\u001b]0;owned\u0007\u001b[31m"})
  void peopleSeeNoControlCharacters(String words) {
    Ran ran = Ran.with((words + " -i " + archive).split(" "));
    assertEquals(Exit.OK, ran.status(), ran::err);
    assertHarmless(ran.out());
    assertHarmless(ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void jsonEscapesThem(String format) {
    Ran ran = Ran.with("search", "ferry", "-f", format, "-i", archive);
    assertTrue(ran.out().chars().noneMatch(c -> c < ' ' && c != '\n'), ran::out);
    assertTrue(ran.out().contains("\\u001B]0;owned\\u0007"), ran::out);
  }

  @Test
  void whatIsToldOfAnInputIsHarmless(@TempDir Path folder) throws Exception {
    Path bad = Files.write(folder.resolve("b" + ESCAPE + ".txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Ran ran = Ran.with("extract", bad.toString(), folder.resolve("gone" + ESCAPE).toString());
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertHarmless(ran.err());
    assertTrue(ran.err().contains("binary data"), ran::err);
  }

  @Test
  void whatWasTypedIsHarmlessWhenItIsTold() {
    assertHarmless(Ran.with("frob" + ESCAPE).err());
    assertHarmless(Ran.with("show", "x" + ESCAPE, "-i", archive).err());
  }

  private static void assertHarmless(String text) {
    assertTrue(
        text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' || c == '\u202e'), text);
  }
}
