package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, the words of a source in it, and for whom these speak. */
class BehalfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Sousa, a spokeswoman for the Northern Harbour Authority, said so.   | Ana Sousa | Northern Harbour Authority
          A spokesman for the Northern Harbour Authority said so.                 | A spokesman for the Northern Harbour Authority | Northern Harbour Authority
          Northern Harbour Authority spokesman Paul Arden said so.                | Paul Arden | Northern Harbour Authority
          Paul Arden, director of the University of Ghent, left. Arden said so.   | Arden | University of Ghent
          Paul Arden, director of the University of Ghent, left. He said so.      | He | University of Ghent
          Kenyan Foreign Minister Paul Arden said so.                             | Paul Arden | Kenyan Foreign Minister
          Paul Arden said so.                                                     | Paul Arden |
          The rain stopped. She said so.                                          | She |
          Paul Arden, a farmer, said so.                                          | Paul Arden |
          """)
  void namesWhomASourceSpeaksFor(String text, String source, String behalf) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(behalf, found.behalf(), text);
    assertEquals(behalf == null, found.behalfPrinted() == null, text);
  }
}
