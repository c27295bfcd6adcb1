package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text whose last sentence begins with the words of a source, and who they are. */
class PairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller and Paul Arden left. They said so.                          | They            | Maria Keller and Paul Arden
          Mayor Maria Keller and her lawyer, Paul Arden, left. They said so.       | They            | Maria Keller and Paul Arden
          Maria Keller, the mayor, and Paul Arden, a nurse, left. Both said so.    | Both            | Maria Keller and Paul Arden
          Peter Haas and Paul Arden left. Both men said so.                        | Both men        | Peter Haas and Paul Arden
          Mayor Maria Keller and Governor Paul Arden left. The two leaders said so. | The two leaders | Maria Keller and Paul Arden
          President Maria Keller met with Premier Paul Arden. The two leaders said so. | The two leaders | Maria Keller and Paul Arden
          Nurse Maria Keller and nurse Paul Arden left. The two presidents said so. | The two presidents | The two presidents
          Maria Keller left and Paul Arden came. They said so.                     | They            | They
          Maria Keller and Paul Arden left. The guards came. They said so.         | They            | The guards
          Maria Keller and Paul Arden left. She said so.                           | She             | Maria Keller
          """)
  void theyMayBeTwoWhoWereNamedTogether(String text, String source, String name) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(name, found.name(), text);
  }
}
