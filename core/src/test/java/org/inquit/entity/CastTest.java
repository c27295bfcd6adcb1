package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, and its figures of one sort with the number of their mentions. */
class CastTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met Maria Keller. Then Keller left. Mrs. Keller was gone.     | Maria Keller 3
          They met Maria Keller. They met Anna Keller.                       | Maria Keller 1; Anna Keller 1
          They met Maria Keller. They met Paul Keller. Mr. Keller left.      | Maria Keller 1; Paul Keller 2
          They met Mr. Keller. They met Mrs. Keller.                         | Keller 2
          They met J. Keller. They met John Keller.                          | John Keller 2
          They met Bob Arden. They met Robert Arden.                         | Robert Arden 2
          They met Haidar Sabti. They met Haydar al-Sabti.                   | Haydar al-Sabti 2
          They met Ann Marlo-Lee. Then Lee left. Then Marlo left.              | Ann Marlo-Lee 3
          They met Sofía Núñez. They met Sofia Nunez.                        | Sofía Núñez 2
          They met Paul Arden. They met Paul Varga. Then Arden left.         | Paul Arden 2; Paul Varga 1
          """)
  void joinsTheFormsOfAPerson(String text, String figures) {
    assertEquals(figures, figures(text, Sort.PERSON), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Northern Harbour Authority (NHA) closed. NHA is new.                  | Northern Harbour Authority 3
          The Northern Harbour Authority closed. The N.H.A. is new.                 | Northern Harbour Authority 2
          The Northern Harbour Authority closed. The Harbour Authority is new.      | Northern Harbour Authority 2
          The Northern Harbour Authority closed. The Southern Harbour Authority is. | Northern Harbour Authority 1; Southern Harbour Authority 1
          The Dock Workers' Union struck. The Clean Rivers Council struck.          | Dock Workers' Union 1; Clean Rivers Council 1
          The Zinc Vendor Group (Zovang) closed. Zovang, a company, fell.           | Zinc Vendor Group 3
          The Kenyan army came. The Kenyan army left.                               | Kenyan army 2
          The Kenyan army came. The Peruvian army left.                             | Kenyan army 1; Peruvian army 1
          """)
  void joinsTheFormsOfAnOrganization(String text, String figures) {
    assertEquals(figures, figures(text, Sort.ORGANIZATION), text);
  }

  @RepeatedTest(5)
  void keepsEveryMentionOnceAndInOrder(RepetitionInfo round) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20 * round.getCurrentRepetition(); i++) {
      text.append(i % 3 == 0 ? "They met Maria Keller. " : "They met Paul Arden. ");
    }
    List<Named> people = Texts.of(text.toString()).entities().all(Sort.PERSON);
    int mentions = 0;
    for (Named person : people) {
      assertEquals(person.mentions().stream().distinct().sorted().toList(), person.mentions());
      person.mentions().forEach(m -> assertEquals(person.name(), m.in(text.toString())));
      mentions += person.mentions().size();
    }
    assertEquals(20 * round.getCurrentRepetition(), mentions);
  }

  private static String figures(String text, Sort sort) {
    return Texts.of(text).entities().all(sort).stream()
        .map(n -> n.name() + " " + n.mentions().size())
        .collect(Collectors.joining("; "));
  }
}
