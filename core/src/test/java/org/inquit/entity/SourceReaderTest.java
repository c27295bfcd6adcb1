package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, the words of a source in it, and the steps from them to a name. */
class SourceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller said so.                                            | Maria Keller  | Maria Keller
          Maria Keller left. Keller said so.                               | Keller        | Keller > Maria Keller
          Maria Keller left. She said so.                                  | She           | She > Maria Keller
          Mayor Maria Keller left. The mayor agreed. She said so.            | She           | She > The mayor > Mayor Maria Keller > Maria Keller
          Nobody left. She said so.                                        | She           | She
          Mayor Maria Keller left. The mayor said so.                      | The mayor     | The mayor > Mayor Maria Keller > Maria Keller
          A nurse left. She said so.                                       | She           | She > A nurse
          A nurse said so.                                                 | A nurse       | A nurse
          """)
  void tellsTheStepsToAName(String text, String source, String chain) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(chain, String.join(" > ", found.chain()), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller and Paul Arden said so.            | Maria Keller and Paul Arden | Maria Keller and Paul Arden
          Maria Keller and her lawyer said so.            | Maria Keller and her lawyer | Maria Keller
          Keru Airlines and the Dock Union said so.       | Keru Airlines and the Dock Union | Keru Airlines and Dock Union
          The 45-year-old said so.                        | The 45-year-old | The 45-year-old
          Kenya's Paul Arden said so.                     | Kenya's Paul Arden | Paul Arden
          """)
  void readsTheHeadOfTheWords(String text, String source, String name) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(name, found.name(), text);
  }
}
