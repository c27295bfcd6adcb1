package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tagger;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oskar Lind is the warden of the gate.                                    | Oskar Lind
          Oskar Lind is the warden. Lind opens the gate in June.                   | Lind
          The Harbour Post spoke with Oskar Lind.                                  | Oskar Lind
          Marta Quill spoke to Oskar Lind about the gate.                          | Oskar Lind
          Marta Quill spoke with the warden of the gate, Oskar Lind.               | the warden of the gate, Oskar Lind
          In an interview with Oskar Lind, Marta Quill heard of Jan Marek.         | Oskar Lind
          Marta Quill asked Oskar Lind about the gate.                             | Oskar Lind
          Oskar Lind met Marta Quill.                                              | -
          The warden opens the gate.                                               | -
          The gate is shut. It rained in Velm.                                     | -
          """)
  void theIntroductionNamesWhoAnswers(String text, String expected) {
    Span found = discourse(text + " Anna Berg left.").interviewee(text.length());
    assertEquals(expected, found == null ? "-" : found.in(text));
  }

  private static Discourse discourse(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens);
    Tags tags = Tagger.english().tag(tokens, sentences);
    return Discourse.of(tokens, sentences, tags, Entities.of(tokens, sentences, tags), List.of());
  }
}
