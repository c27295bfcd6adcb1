package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inquit.index.Generations;
import org.inquit.index.Samples;
import org.inquit.index.Schema;
import org.inquit.name.AliasFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {
  @TempDir static Path folder;
  private static Snapshot snapshot;
  private static ListedNames names;

  @BeforeAll
  static void open() {
    String says = "[[%s|: The %s is low]], it was said. ";
    StringBuilder text = new StringBuilder();
    String[] speakers = {
      "Zora Kranz",
      "Ada Kranz",
      "Zora Kranz",
      "Ivo Krug",
      "Zora Kranz",
      "Ivo Krug",
      "Abdul Rahim Salem",
      "Mia Board"
    };
    for (int i = 0; i < speakers.length; i++) {
      text.append(says.formatted(speakers[i], "lake no. " + i));
    }
    MuseumArchive.build(
        folder,
        List.of(
            Samples.article("a")
                .person("Mia Board")
                .organization("Lake Board")
                .text(text + "The Lake Board and Mia Board agree.")
                .build()));
    snapshot = Snapshot.open(new Generations(folder), AliasFile.read(""), Snapshot.Opener.FOR_MANY);
    names = new ListedNames(snapshot.searcher());
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
          kr        | 9 | Zora Kranz, Ivo Krug, Ada Kranz
          kr        | 2 | Zora Kranz, Ivo Krug
          kr        | 1 | Zora Kranz
          kra ad    | 9 | Ada Kranz
          abdul ra  | 9 | Abdul Rahim Salem
          abd al-ra | 9 | Abdul Rahim Salem
          boa       | 9 | Lake Board, Mia Board
          krx       | 9 | ''
          '  '      | 9 | ''
          '-'       | 9 | ''
          """)
  void beginningsGoOnToTheMostFrequentFirst(String beginning, int most, String found)
      throws IOException {
    assertEquals(found, String.join(", ", names.complete(beginning, most)));
  }

  @Test
  void aNameOfSeveralFieldsIsListedOnce() throws IOException {
    assertEquals(List.of("Mia Board"), names.complete("mia", 9));
  }

  @Test
  void namesNearbyAreThoseOfTheField() throws IOException {
    assertEquals("Ada Kranz", names.near(Schema.SPEAKER, "Ada Krantz", 3).getFirst());
    assertEquals(List.of("Lake Board"), names.near(Schema.ORGANIZATION, "Board", 3));
    assertTrue(names.near(Schema.SPEAKER, "Lake Board", 3).contains("Mia Board"));
    assertEquals(List.of(), names.near(Schema.BEHALF, "Lake Board", 3));
    assertEquals(List.of(), names.near(Schema.SPEAKER, "...", 3));
  }
}
