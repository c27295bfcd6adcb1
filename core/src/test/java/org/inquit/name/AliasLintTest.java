package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasLintTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org: Lake Board = LB / org: Dam Board = DB                   | []
          org: Lake Board = L.B. / org: Lime Bank = LB                 | [line 2: collision: line 1 has "LB" too; mark it ~]
          org: Lake Board = ~LB / org: Lime Bank = ~LB                 | []
          org: Lake Board = ~LB / org: Lime Bank = LB                  | []
          org: Lake Board = LB; L.B.                                   | []
          org: The Hut = Hut House / org: Hat = the hut                | [line 2: collision: line 1 has "the hut" too; mark it ~]
          org: Lake Board = Dam Board / org: Dam Board = ~Lake Board   | [line 2: collision: line 1 has "Dam Board" too; mark it ~, line 2: cycle: Lake Board heads line 1, which names this one]
          """)
  void saysWhatLinesSayAgainstEachOther(String lines, String faults) {
    List<AliasFile.Fault> found = AliasFile.parse(lines.replace(" / ", "\n")).faults();
    assertEquals(faults, found.stream().map(f -> f.toString()).sorted().toList().toString());
  }
}
