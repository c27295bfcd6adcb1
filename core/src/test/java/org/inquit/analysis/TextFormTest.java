package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextFormTest {
  @ParameterizedTest
  @EnumSource
  void termsLeadBackToFormAndWord(TextForm form) {
    String term = form.term("harbour");
    assertEquals(form, TextForm.of(term));
    assertEquals("harbour", TextForm.word(term));
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, PLAIN",
    "=harbours, PRINTED",
    "~harbour, STEM",
    "^Harbour, CASED",
    "'', PLAIN"
  })
  void marksTellTheForm(String term, TextForm form) {
    assertEquals(form, TextForm.of(term));
  }

  @Test
  void sentenceAndParagraphMarksArePlain() {
    assertEquals(TextForm.PLAIN, TextForm.of(TextForm.SENTENCE_END));
    assertEquals(TextForm.PLAIN, TextForm.of(TextForm.PARAGRAPH_END));
  }
}
