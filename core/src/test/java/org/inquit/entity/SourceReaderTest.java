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
          Maria Keller, Paul Arden and Peter Haas said so. | Maria Keller, Paul Arden and Peter Haas | Maria Keller, Paul Arden and Peter Haas
          Maria Keller, the mayor, and Paul Arden said so. | Maria Keller, the mayor, and Paul Arden | Maria Keller and Paul Arden
          Neither Maria Keller nor Paul Arden said so.    | Maria Keller nor Paul Arden | Maria Keller and Paul Arden
          The ministry and Paul Arden said so.            | The ministry and Paul Arden | The ministry and Paul Arden
          Some and Paul Arden said so.                    | Some and Paul Arden | Some and Paul Arden
          Maria Keller and Paul Arden's lawyer said so.   | Maria Keller and Paul Arden's lawyer | Maria Keller
          Kenyan police left. Police said so.             | Police | Kenyan police
          Kenyan police left. The police said so.         | The police | Kenyan police
          Kenyan police left. French police said so.      | French police | French police
          Keru Airlines left. The police said so.         | The police | The police
          The Prime Minister's Office said so.            | The Prime Minister's Office | Prime Minister's Office
          Paul "The Big Bear" Arden said so.              | Paul "The Big Bear" Arden | Paul "The Big Bear" Arden
          Keru Airlines and the Dock Union said so.       | Keru Airlines and the Dock Union | Keru Airlines and Dock Union
          The 45-year-old said so.                        | The 45-year-old | The 45-year-old
          Kenya's Paul Arden said so.                     | Kenya's Paul Arden | Paul Arden
          The Ministry of Health's new report said so.    | The Ministry of Health's new report | Ministry of Health
          The Ministry of Health's nurse said so.         | The Ministry of Health's nurse | The Ministry of Health's nurse
          """)
  void readsTheHeadOfTheWords(String text, String source, String name) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(name, found.name(), text);
  }
}
