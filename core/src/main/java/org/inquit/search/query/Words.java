package org.inquit.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.inquit.analysis.TextForm;
import org.inquit.index.Schema;

/** The words of a piece of a question, each with the index terms that stand for it. */
final class Words {
  private Words() {}

  /** One word: the terms it stands under when read loosely, as printed, and with its capitals. */
  record Word(List<String> loose, String printed, String cased) {
    /** As printed in lower case. */
    String plain() {
      return TextForm.word(printed);
    }

    /** The terms that match, by how exact the question is. */
    List<String> terms(boolean quoted, boolean exact) {
      return exact ? List.of(cased) : quoted ? List.of(printed) : loose;
    }
  }

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.BODY.field(), text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      List<String> forms = new ArrayList<>();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          close(forms, words);
        }
        forms.add(term.toString());
      }
      close(forms, words);
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void close(List<String> forms, List<Word> words) {
    if (!forms.isEmpty() && !forms.getFirst().equals(TextForm.SENTENCE_END)) {
      words.add(word(forms));
    }
    forms.clear();
  }

  private static Word word(List<String> forms) {
    String stem = TextForm.word(forms.getLast());
    int lower = TextForm.of(forms.getFirst()) == TextForm.CASED ? 1 : 0;
    return new Word(
        List.of(TextForm.PLAIN.term(stem), TextForm.STEM.term(stem)),
        forms.get(lower),
        forms.getFirst());
  }
}
