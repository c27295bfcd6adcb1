package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSplitterTest {
  /** Titles / parts with their heads / post-nominals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz                     | [] Ivo:ivo, Kranz:kranz []
          'Ivo  "Lucky" Kranz'          | [] Ivo:ivo, Lucky:lucky, Kranz:kranz []
          Kranz, Ivo                    | [] Ivo:ivo, Kranz:kranz []
          Kranz, Dr. Ivo                | [Dr.] Ivo:ivo, Kranz:kranz []
          Ivo Kranz, PhD                | [] Ivo:ivo, Kranz:kranz [PhD]
          Ivo Kranz, MP, PhD            | [] Ivo:ivo, Kranz:kranz [MP, PhD]
          Kranz, Ivo, MP                | [] Ivo:ivo, Kranz:kranz [MP]
          Kranz, Ivo, Jr., PhD          | [] Ivo:ivo, Kranz:kranz [Jr., PhD]
          ', Ivo Kranz'                 | [] Ivo:ivo, Kranz:kranz []
          Prof. Dr. Ivo Kranz           | [Prof., Dr.] Ivo:ivo, Kranz:kranz []
          Deputy Prime Minister Kranz   | [Deputy Prime Minister] Kranz:kranz []
          Judge                         | [] Judge:judge []
          MP                            | [] MP:mp []
          Ben Holm                      | [] Ben:ben, Holm:holm []
          Van Holm                      | [] Van:van, Holm:holm []
          van Holm                      | [] van Holm:holm []
          Ivo de la Cruz                | [] Ivo:ivo, de la Cruz:cruz []
          Abdul Karim Saleh             | [] Abdul Karim:abdkarim, Saleh:saleh []
          Abou Salim                    | [] Abou Salim:abusalim []
          Salim El-Hadi                 | [] Salim:salim, El-Hadi:hadi []
          Salim al Hadi                 | [] Salim:salim, al Hadi:hadi []
          Petra Lind-Holm               | [] Petra:petra, Lind-Holm:lindholm []
          Ivo von                       | [] Ivo:ivo, von:von []
          J.R. Kranz                    | [] J.R.:jr, Kranz:kranz []
          Юрий Волков                   | [] Юрий:yuriy, Волков:volkov []
          - ; ,                         | []  []
          """)
  void splitsIntoTitlesPartsAndPostnominals(String printed, String expected) {
    PersonName name = PersonName.parse(printed);
    String parts =
        name.parts().stream()
            .map(p -> p.printed() + ":" + p.head())
            .collect(Collectors.joining(", "));
    assertEquals(expected, name.titles() + " " + parts + " " + name.postnominals());
  }

  @ParameterizedTest
  @CsvSource({
    "Mrs. Omar Berg, FEMALE",
    "Anna Berg, FEMALE",
    "Dr. Omar Berg, MALE",
    "Queen Berg, FEMALE",
  })
  void titlesTellTheGenderBeforeGivenNames(String printed, Gender gender) {
    assertEquals(gender, PersonName.parse(printed).gender().orElseThrow());
  }
}
