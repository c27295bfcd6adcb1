package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Lena Berg            | Prime Minister   | Lena; Berg               |
          H.E. President Omar al-Hadi         | H.E.; President  | Omar; al-Hadi            |
          Lt. Gen. (ret.) Ivo Kranz           | Lt. Gen.         | ret.; Ivo; Kranz         |
          Ursula van der Velde                |                  | Ursula; van der Velde    |
          Abd al-Rahim Nasser                 |                  | Abd al-Rahim; Nasser     |
          Abu Bakr                            |                  | Abu Bakr                 |
          Al Green                            |                  | Al; Green                |
          Nils Holm, MP                       |                  | Nils; Holm               | MP
          Carl Jones Jr.                      |                  | Carl; Jones              | Jr.
          Berg, Lena                          |                  | Lena; Berg               |
          King                                |                  | King                     |
          Dr. J. K. Olsen                     | Dr.              | J.; K.; Olsen            |
          Sheikh Tamim bin Hamad              | Sheikh           | Tamim; bin Hamad         |
          Petra Novák-Dvořák                  |                  | Petra; Novák-Dvořák      |
          Jack MA                             |                  | Jack; MA                 |
          Lena AM                             |                  | Lena; AM                 |
          Jack MA, PhD                        |                  | Jack; MA                 | PhD
          Jack Berg MA                        |                  | Jack; Berg               | MA
          Mr. Berg MP                         | Mr.              | Berg                     | MP
          Lena II                             |                  | Lena                     | II
          Ivo DURAND                          |                  | Ivo; DURAND              |
          DURAND Ivo                          |                  | Ivo; DURAND              |
          DURAND LEROUX Ivo Jean              |                  | Ivo; Jean; DURAND; LEROUX |
          LI Wei                              |                  | Wei; LI                  |
          JD Berg                             |                  | JD; Berg                 |
          J.D. Berg                           |                  | J.D.; Berg               |
          IVO DURAND                          |                  | IVO; DURAND              |
          DR. IVO DURAND                      | DR.              | IVO; DURAND              |
          """)
  void splits(String printed, String titles, String parts, String postnominals) {
    PersonName name = PersonName.parse(printed);
    assertEquals(titles == null ? "" : titles, String.join("; ", name.titles()));
    assertEquals(parts, String.join("; ", name.parts().stream().map(NamePart::printed).toList()));
    assertEquals(postnominals == null ? "" : postnominals, String.join("; ", name.postnominals()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar al-Hadi              | al-Hadi             | true
          Omar al-Hadi              | President Hadi      | true
          Omar al-Hadi              | Umar Hadi           | true
          Omar al-Hadi              | Salim al-Hadi       | false
          Anna Maria Berg           | Anna Berg           | true
          Anna Maria Berg           | A. Berg             | true
          Anna Berg                 | B. Berg             | false
          Anna Berg                 | Anna Holm           | false
          Mr. Berg                  | Mrs. Berg           | false
          Bob Hall                  | Robert Hall         | true
          Abd al-Rahim Nasser       | Abdul Rahim Nasser  | true
          Nasser                    | Berg                | false
          DURAND Ivo                | Ivo Durand          | true
          DURAND Ivo                | Ivo Maria DURAND    | true
          Jack MA                   | Jack Ma             | true
          Jack MA                   | Jack Berg           | false
          """)
  void canBeOnePerson(String a, String b, boolean one) {
    assertEquals(one, PersonName.parse(a).canBe(PersonName.parse(b)));
    assertEquals(one, PersonName.parse(b).canBe(PersonName.parse(a)), "symmetric");
  }

  @ParameterizedTest
  @CsvSource({"Mrs. Kim, FEMALE", "Chairman Kim, MALE", "Lena Kim, FEMALE", "Spokesman Kim, MALE"})
  void tellsGender(String printed, Gender gender) {
    assertEquals(Optional.of(gender), PersonName.parse(printed).gender());
  }

  @Test
  void bareNameHasNoTitles() {
    assertEquals("Lena Berg", PersonName.parse("Dr. Lena Berg, MP").bare());
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'...'", "', ,'", "'،'", "—"})
  void nothingIsNoName(String printed) {
    assertEquals(0, PersonName.parse(printed).parts().size());
  }
}
