package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks for names and aliases through the streams. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesCommandTest {
  private static final String ARTICLES =
      """
      {"id":"a","body":"Mayor Omar al-Hadi said on Monday that the lake was low."}
      {"id":"b","body":"\\"The lake will rise,\\" Umar Hadi said on Tuesday."}
      {"id":"c","body":"\\"It will not rise,\\" Petra Hadi said on Friday."}
      """;

  private static final String ASKED = "INQUIT_ARCHIVE";

  private Path folder;
  private String archive;

  @BeforeAll
  void build(@TempDir Path temporary) {
    folder = temporary;
    archive = folder.resolve("lake.inq").toString();
    Ran build = Ran.fed(ARTICLES, "build", "--from", "jsonl", "-o", archive, "-");
    assertEquals(Exit.OK, build.status(), build::err);
  }

  @Test
  void listsSpellingsAndWhatWasKeptApart() {
    Ran ran = Ran.with("names", "Omar", "Hadi", "-i", archive, "-f", "tsv");
    assertEquals(Exit.OK, ran.status(), ran::err);
    assertEquals(
        List.of(
            "id\tmatch\twhy\tstatements\tarticles",
            "Omar al-Hadi\tfolded\t\t1\t1",
            "Umar Hadi\tfolded\t\t1\t1",
            "Petra Hadi\tapart\tother name\t1\t"),
        ran.lines());
  }

  @Test
  void showsThemToPeople() {
    Ran ran = Ran.with("names", "Petra Hadi", "-i", archive);
    assertTrue(ran.out().startsWith("      1  Petra Hadi  (exact)\n"), ran::out);
    assertTrue(ran.out().contains("Omar al-Hadi  (apart: other name)\n"), ran::out);
  }

  @Test
  void writesOneObjectAName() {
    Ran ran = Ran.with("names", "Petra Hadi", "-i", archive, "-f", "jsonl");
    assertEquals(
        "{\"type\":\"name\",\"name\":\"Petra Hadi\",\"match\":\"exact\",\"why\":null,"
            + "\"statements\":1,\"articles\":1}",
        ran.lines().getFirst());
    assertTrue(ran.lines().getLast().contains("\"type\":\"end\""), ran::out);
  }

  @Test
  void offersTheNearestWhereNobodyIsCalledSo() {
    Ran ran = Ran.with("names", "Pedro Hadi", "-i", archive, "-f", "ids");
    assertEquals(Exit.NOTHING, ran.status());
    assertEquals("Petra Hadi", ran.lines().getFirst());
    assertTrue(ran.err().contains("nobody by this name; these are near"), ran::err);
  }

  @ParameterizedTest
  @CsvSource({"had, 0, 3", "pet, 0, 1", "zz, 1, 0"})
  void completesBeginnings(String beginning, int status, int names) {
    Ran ran = Ran.with("names", "--complete", beginning, "-i", archive, "-f", "ids");
    assertEquals(status, ran.status(), ran::err);
    assertEquals(names, ran.lines().size(), ran::out);
  }

  @ParameterizedTest
  @CsvSource({"names", "names Omar --complete Om", "names --complete om -n 0"})
  void refusesWhatMakesNoSense(String words) {
    assertEquals(Exit.USAGE, at(words).status());
  }

  @Test
  void aliasesOfTheAskerJoinNames() throws IOException {
    String file = write("own.txt", "person: Omar Hadi = Petra Hadi");
    Ran without = Ran.with("said", "--by", "Omar Hadi", "-i", archive, "-f", "ids");
    assertEquals(2, without.lines().size(), without::out);
    Ran with = Ran.with("said", "--by", "Omar Hadi", "--aliases", file, "-i", archive, "-f", "ids");
    assertEquals(3, with.lines().size(), with::out);
  }

  @ParameterizedTest
  @CsvSource({"search --by 'Omar Hadi' -f ids", "said --by 'Omar Hadi' -f ids"})
  void aliasesOfTheEnvironmentDoToo(String words) throws IOException {
    String file = write("env.txt", "person: Omar Hadi = Petra Hadi");
    String[] plain = Session.words(words).toArray(String[]::new);
    Ran with = Ran.at(Terminal.NONE, Map.of(ASKED, archive, "INQUIT_ALIASES", file), "", plain);
    Ran without = Ran.at(Terminal.NONE, Map.of(ASKED, archive), "", plain);
    assertEquals(Exit.OK, with.status(), with::err);
    assertNotEquals(without.out(), with.out());
  }

  @ParameterizedTest
  @CsvSource({"timeline", "shell", "show", "why", "check"})
  void allCommandsThatAskTakeAliases(String name) {
    Command command =
        Commands.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    assertNotNull(Signature.of(command).option("--aliases"));
  }

  @Test
  void aShellKeepsTheAliasesItWasGiven() throws IOException {
    String file = write("shell.txt", "person: Omar Hadi = Petra Hadi");
    String question = ":said --by 'Omar Hadi' -f ids\n";
    Ran with = Ran.fed(question, "shell", "--aliases", file, "-i", archive);
    assertEquals(3, with.lines().size(), with::err);
    assertEquals(2, Ran.fed(question, "shell", "-i", archive).lines().size());
  }

  @Test
  void faultsOfTheAskersAliasesAreTold() throws IOException {
    String file = write("bad.txt", "person: Omar Hadi = Petra Hadi\nnonsense");
    Ran ran = Ran.with("said", "--by", "Omar Hadi", "--aliases", file, "-i", archive);
    assertTrue(ran.err().contains("line 2: begins with neither person: nor org:"), ran::err);
    assertEquals(Exit.OK, ran.status());
  }

  @Test
  void lintFindsFaultsByLine() throws IOException {
    String good = write("good.txt", "org: Lake Board = LB");
    String bad = write("worse.txt", "\norg: Lake Board = LB\norg: Lime Bank = LB");
    Ran clean = Ran.with("aliases", "lint", good);
    assertEquals(Exit.OK, clean.status());
    assertEquals("", clean.out());
    assertTrue(clean.err().contains("1 entity, 0 faults"), clean::err);
    Ran faulty = Ran.with("aliases", "lint", good, bad);
    assertEquals(Exit.NOTHING, faulty.status());
    assertEquals(bad + ":3: collision: line 2 has \"LB\" too; mark it ~\n", faulty.out());
  }

  @Test
  void theStarterFileIsClean() {
    assertEquals(Exit.OK, Ran.with("aliases", "lint", "starter").status());
  }

  @Test
  void testTellsWhatANameStandsFor() throws IOException {
    String file = write("test.txt", "org: Lake Board = LB; ~Board");
    Ran ran = Ran.with("aliases", "test", "L.B.", "--aliases", file, "-f", "tsv");
    assertEquals(Exit.OK, ran.status());
    assertEquals(
        List.of(
            "id\tkind\ttext",
            "Lake Board\tentity\t",
            "Lake Board\tsure\t",
            "LB\tsure\t",
            "Board\tweak\taccepted, but does not lead here"),
        ran.lines());
    Ran misprint = Ran.with("aliases", "test", "Lake Baord", "--aliases", file);
    assertTrue(misprint.out().contains("Lake Board (by a misprint)"), misprint::out);
    Ran none = Ran.with("aliases", "test", "Board", "--aliases", file);
    assertEquals(Exit.NOTHING, none.status());
    assertTrue(none.err().contains("no entity is surely called Board"), none::err);
  }

  @Test
  void diffTellsWhichStatementsMove() throws IOException {
    String old = write("old.txt", "");
    String now = write("new.txt", "person: Umar Hadi = Petra Hadi");
    Ran ran = Ran.with("aliases", "diff", old, now, "-i", archive);
    assertEquals(Exit.NOTHING, ran.status(), ran::err);
    assertTrue(ran.out().endsWith("  Petra Hadi → Umar Hadi\n"), ran::out);
    assertEquals(1, ran.lines().size());
    assertEquals(Exit.OK, Ran.with("aliases", "diff", old, old, "-i", archive).status());
  }

  @ParameterizedTest
  @CsvSource({
    "aliases lint",
    "aliases test",
    "aliases diff starter",
    "aliases mend starter",
    "aliases lint no-such-file.txt",
  })
  void aliasesRefuseWhatMakesNoSense(String words) {
    Ran ran = at(words);
    assertEquals(Exit.USAGE, ran.status());
    assertEquals("", ran.out());
  }

  private Ran at(String words) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of("-i", archive));
    return Ran.with(all.toArray(String[]::new));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
