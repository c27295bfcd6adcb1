package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, the words of the last source in it, how they are joined, and to whom. */
class DiscourseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller opened the fair. Keller said so.                             | Keller | NAME | Maria Keller
          Prime Minister Anselm Okoro spoke. Premier Okoro said no.                 | Premier Okoro | NAME | Anselm Okoro
          Maria Keller met Paul Arden. She said it was fine.                        | She | PRONOUN | Maria Keller
          Maria Keller met Paul Arden. He said it was fine.                         | He | PRONOUN | Paul Arden
          Peru's foreign minister, Luis Vega, arrived. The minister said no.        | The minister | ROLE | Luis Vega
          Peruvian Foreign Minister Luis Vega met Kenyan President John Otieno. The Kenyan official said yes. | The Kenyan official | ROLE | John Otieno
          Luis Vega, the Peruvian foreign minister, met Ana Sousa. Peru's top diplomat said no. | Peru's top diplomat | ROLE | Luis Vega
          President John Otieno met Prime Minister Luis Vega. The two leaders said yes. | The two leaders | ROLE | John Otieno and Luis Vega
          Paul Arden and Maria Keller said so.                                      | Paul Arden and Maria Keller | NAME | Paul Arden and Maria Keller
          The plan failed. A senior official said so.                               | A senior official | SURFACE | A senior official
          Paul Arden left. A nurse came. She said he was ill.                       | She | PRONOUN | A nurse
          The Northern Harbour Authority closed. The NHA said so.                   | The NHA | NAME | Northern Harbour Authority
          """)
  void resolves(String text, String source, Resolution.Link link, String name) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(link + " " + name, found.link() + " " + found.name(), text);
  }
}
