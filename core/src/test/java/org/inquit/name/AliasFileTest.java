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
}
