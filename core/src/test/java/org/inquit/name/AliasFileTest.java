package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasFileTest {

  @Test
  void readsNamesAndWeakMarks() {
    AliasFile file = AliasFile.parse("\n# note\norg: North Bank = NB; ~the Bank # note\n");
    assertEquals(List.of(), file.faults());
    AliasEntry entry = file.entries().getFirst();
    assertEquals(List.of("North Bank", "NB", "the Bank"), entry.names());
    assertEquals(Set.of("the Bank"), entry.weak());
    assertEquals(3, entry.line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          North Bank = NB                             | line 1: begins with neither person: nor org:
          band: North Bank = NB                       | line 1: begins with neither person: nor org:
          org: North Bank                             | line 1: an entity needs two names or more
          org: North Bank = NB; NB                    | line 1: the same name twice: NB
          org: North Bank = ...; NB                   | line 1: a name without letters: "..."
          org: ~North Bank = NB                       | line 1: the name to show is marked weak: North Bank
          org: A Co = AC\\norg: A Co = ACo             | line 2: duplicate of line 1: A Co
          org: Ab = Bc\\norg: Cd = Bc                  | line 2: collision: line 1 has "Bc" too; mark it ~
          org: Ab = Cd\\norg: Cd = ~Ab                 | line 2: cycle: Ab heads line 1, which names this one
          """)
  void faultsHaveLines(String text, String fault) {
    List<String> faults =
        AliasFile.parse(text.replace("\\n", "\n")).faults().stream()
            .map(AliasFile.Fault::toString)
            .toList();
    assertEquals(true, faults.contains(fault), () -> faults.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org: A#1 = B # a note     | A#1 B
          org: A = B #1             | A B
          # org: A = B              |
          org: A = #B               |
          org:A;B;C                 | A B C
          org: A =B=  C             | A B C
          """)
  void aCommentStandsBehindASpaceAndNamesBetweenMarks(String line, String names) {
    String read =
        AliasFile.read(line).entries().stream()
            .map(entry -> String.join(" ", entry.names()))
            .findFirst()
            .orElse(null);
    assertEquals(names, read, line);
  }

  @Test
  void readingAloneFindsTheFaultsOfALineOnly() {
    String text = "org: Ab = Bc\norg: Cd = Bc\nband: X = Y\n";
    assertEquals(1, AliasFile.read(text).faults().size());
    assertEquals(2, AliasFile.parse(text).faults().size());
    assertEquals(AliasFile.parse(text).entries(), AliasFile.read(text).entries());
  }

  @Test
  void countsLinesHoweverTheyEnd() {
    AliasFile file = AliasFile.read("org: A = B\r\n\r\norg: C = D\norg: E = F");
    assertEquals(List.of(1, 3, 4), file.entries().stream().map(AliasEntry::line).toList());
  }
}
