package org.inquit.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The tokens that an analyzer gives for a text. */
record Analyzed(List<Token> tokens, int endOffset) {
  /** A token with its place. */
  record Token(String term, int start, int end, int increment, String type) {}

  static Analyzed of(Analyzer analyzer, String text) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("field", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement(),
                type.type()));
      }
      stream.end();
      return new Analyzed(tokens, offset.endOffset());
    }
  }

  /** All terms, with a space between. */
  String terms() {
    return String.join(" ", tokens.stream().map(Token::term).toList());
  }

  /** The terms of one form of names, with a space between. */
  String terms(NameForm form) {
    return String.join(
        " ", tokens.stream().filter(t -> t.type().equals(form.type())).map(Token::term).toList());
  }
}
