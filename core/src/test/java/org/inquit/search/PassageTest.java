package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  private static final String BODY =
      "The weir broke. \"We heard it,\" Ada Brook said. Nobody was hurt.\n\nRain fell on Monday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          We heard it    | "We heard it," Ada Brook said.
          The            | The weir broke.
          hurt.          | Nobody was hurt.
          broke. "We     | The weir broke. "We heard it," Ada Brook said.
          Rain           | Rain fell on Monday.
          Monday.        | Rain fell on Monday.
          """)
  void isTheSentencesOfAPart(String part, String sentences) {
    assertEquals(sentences, Passage.sentence(BODY, span(part)).text());
  }

  @ParameterizedTest
  @CsvSource({"We heard it, The weir", "hurt., The weir", "Rain, Rain fell", "Monday., Rain fell"})
  void isTheParagraphOfAPart(String part, String start) {
    Passage paragraph = Passage.paragraph(BODY, span(part));
    assertEquals(start, paragraph.text().substring(0, start.length()));
    assertEquals(-1, paragraph.text().indexOf('\n'));
    assertEquals(paragraph.span().in(BODY), paragraph.text());
  }

  @Test
  void wantsATextAndASpan() {
    assertThrows(NullPointerException.class, () -> new Passage(null, new Span(0, 1)));
    assertThrows(NullPointerException.class, () -> new Passage("x", null));
  }

  @Test
  void standsBesideAStatementWhereItIsAskedFor(@TempDir Path folder) {
    try (Archive archive = MuseumArchive.open(folder)) {
      StatementSearch search = archive.statements().query("buckets by:Orlov").strict();
      assertNull(search.fetch().hits().getFirst().context());
      assertEquals(
          "Buckets stand in every gallery, Pavel Orlov said.",
          search.context(Question.Context.SENTENCE).fetch().hits().getFirst().context().text());
      assertEquals(
          "The City Museum Trust has no money. Buckets stand in every gallery, Pavel Orlov said.",
          search.context(Question.Context.PARAGRAPH).fetch().hits().getFirst().context().text());
    }
  }

  private static Span span(String part) {
    int start = BODY.indexOf(part);
    return new Span(start, start + part.length());
  }
}
