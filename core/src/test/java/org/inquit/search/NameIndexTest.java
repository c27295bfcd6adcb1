package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Generations;
import org.inquit.index.Samples;
import org.inquit.name.AliasFile;
import org.inquit.search.query.FoundName;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final List<AnnotatedArticle> ARTICLES =
      List.of(
          Samples.article("a")
              .organization("United Nations")
              .organization("Lake Water Board")
              .text(
                  "[[Yousef al-Kareem|: The lake is low]], he said. [[Yusuf Karim|: It will "
                      + "rain]], he said. [[Salim Karim|: It will not]], he said.")
              .build(),
          Samples.article("b")
              .organization("LWB")
              .text(
                  "[[Petra Lind-Holm@Lake Water Board|: We pump]], she said. "
                      + "[[Lind-Holm|: And pump]], she said. [[Zoë Lind|: No]], she said.")
              .build());

  @TempDir static Path folder;
  private static Snapshot snapshot;
  private static NameIndex names;

  @BeforeAll
  static void open() {
    MuseumArchive.build(folder, ARTICLES);
    snapshot = Snapshot.open(new Generations(folder), AliasFile.read(""), Snapshot.Opener.FOR_MANY);
    names = snapshot.names();
  }

  @AfterAll
  static void close() {
    snapshot.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BY   | Yusuf Karim        | Yusuf Karim exact, Yousef al-Kareem folded
          BY   | Karim Yusuf        | Yousef al-Kareem folded, Yusuf Karim folded
          BY   | yusuf karim        | Yusuf Karim folded, Yousef al-Kareem folded
          BY   | Karim              | Salim Karim weak, Yousef al-Kareem weak, Yusuf Karim weak
          BY   | Omar Karim         | ''
          BY   | Petra Lind-Holm    | Petra Lind-Holm exact, Lind-Holm weak
          BY   | Zoe Lind           | Zoë Lind folded
          FOR  | Lake Water Board   | Lake Water Board exact
          ORG  | Lake Water Board   | Lake Water Board exact, LWB folded
          ORG  | L.W.B.             | LWB folded, Lake Water Board folded
          ORG  | UN                 | United Nations folded
          ORG  | UNO                | United Nations alias
          BY   | Karim, Yusuf       | Yousef al-Kareem folded, Yusuf Karim folded
          BY   | Mr. Salim Karim    | Salim Karim folded
          ORG  | River Water Board  | ''
          """)
  void findsWhatIsMeantSurestFirst(QueryField field, String asked, String found)
      throws IOException {
    List<String> sorted = List.of(found.split(", "));
    List<String> real = find(field, asked, false);
    assertEquals(
        sorted.stream().sorted().toList(), real.stream().sorted().toList(), real::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Yusuf Karim, Yusuf Karim exact",
    "yusuf karim, ''",
    "Zoe Lind, ''",
    "Zoë Lind, Zoë Lind exact"
  })
  void findsTheSameSpellingAloneWhereAskedExactly(String asked, String found) throws IOException {
    assertEquals(found, String.join(", ", find(QueryField.BY, asked, true)));
  }

  @Test
  void namesOfOneFieldAreNotFoundInAnother() throws IOException {
    assertEquals(List.of(), names.find(QueryField.BY, "Lake Water Board", false));
    assertEquals(List.of(), names.find(QueryField.FOR, "Yusuf Karim", false));
  }

  @Test
  void namesNearbyAreOffered() throws IOException {
    assertEquals("Salim Karim", names.near("Salem Kareem", 1).getFirst());
    assertEquals(List.of(), names.near("Qqq", 5));
  }

  @Test
  void answersAreKeptByFieldAndWhetherExact() throws IOException {
    List<FoundName> folded = names.find(QueryField.BY, "Yusuf Karim", false);
    assertSame(folded, names.find(QueryField.BY, "Yusuf Karim", false));
    assertNotEquals(folded, names.find(QueryField.BY, "Yusuf Karim", true));
    assertNotEquals(folded, names.find(QueryField.FOR, "Yusuf Karim", false));
    for (int i = 0; i < 300; i++) {
      assertEquals(List.of(), names.find(QueryField.BY, "Nobody" + i, false));
    }
    assertEquals(folded, names.find(QueryField.BY, "Yusuf Karim", false));
  }

  private static List<String> find(QueryField field, String asked, boolean exact)
      throws IOException {
    List<String> found =
        names.find(field, asked, exact).stream()
            .map(match -> match.name() + " " + match.match())
            .collect(Collectors.toList());
    return found.isEmpty() ? List.of("") : found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ka     | Salim Karim, Yusuf Karim, Yousef al-Kareem
          LAK    | Lake Water Board
          zoë l  | Zoë Lind
          li pe  | Petra Lind-Holm
          zoë h  | ''
          Mr. ka | Salim Karim, Yusuf Karim, Yousef al-Kareem
          al-ka  | Salim Karim, Yusuf Karim, Yousef al-Kareem
          water b | Lake Water Board
          zo     | Zoë Lind
          ''     | ''
          """)
  void completesAnyPart(String beginning, String expected) throws IOException {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
    List<String> found = names.complete(beginning, 10);
    assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList());
    assertEquals(Math.min(1, found.size()), names.complete(beginning, 1).size());
  }
}
