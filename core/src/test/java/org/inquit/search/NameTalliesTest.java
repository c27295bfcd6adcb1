package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTalliesTest {
  private static final Aliases ALIASES =
      Aliases.of(AliasFile.parse("org: Lake Board = LB\nperson: Omar Hadi = Abu Salim"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BY     | Anna Berg 2; A. Berg 1; Berg 4            | Berg 4; Anna Berg 3
          BY     | Anna Berg 2; Lena Berg 1; Berg 4          | Berg 4; Anna Berg 2; Lena Berg 1
          BY     | Abu Salim 1; Omar al-Hadi 2; Omar Hadi 1  | Omar al-Hadi 4
          BY     | Omar Hadi 1; Abu Salim 3                  | Omar Hadi 4
          PERSON | Yusuf Karim 1; Yousef al-Kareem 2         | Yousef al-Kareem 3
          ORG    | LB 2; The Lake Board 3; Dam Board 1       | The Lake Board 5; Dam Board 1
          FOR    | Dam Board 1; Board of the Dam 2           | Board of the Dam 3
          KIND   | direct 1; reported 2                      | direct 1; reported 2
          """)
  void joinOneName(QueryField field, String tallies, String grouped) {
    assertEquals(grouped, print(new NameTallies(field, ALIASES).grouped(read(tallies))));
  }

  @Test
  void keepSpellingsAndYears() {
    Tally anna = new Tally("Anna Berg", List.of("Anna Berg"), 1, new TreeMap<>(Map.of(2019, 1L)));
    Tally initial = new Tally("A. Berg", List.of("A. Berg"), 2, new TreeMap<>(Map.of(2019, 2L)));
    Tally both =
        new NameTallies(QueryField.BY, Aliases.none()).grouped(List.of(initial, anna)).getFirst();
    assertEquals(Map.of(2019, 3L), both.years());
    assertEquals(List.of("A. Berg", "Anna Berg"), both.spellings().stream().sorted().toList());
  }

  private static List<Tally> read(String tallies) {
    return Arrays.stream(tallies.split("; "))
        .map(t -> new String[] {t.replaceFirst(" [0-9]+$", ""), t.replaceFirst(".* ", "")})
        .map(t -> Tally.of(t[0], new TreeMap<>(), Long.parseLong(t[1])))
        .toList();
  }

  private static String print(List<Tally> tallies) {
    return tallies.stream()
        .map(tally -> tally.value() + " " + tally.count())
        .collect(Collectors.joining("; "));
  }
}
