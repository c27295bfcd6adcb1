package org.inquit.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;

/**
 * Gives the words and numbers of a text, hyphenated ones in parts, and a mark behind each sentence
 * and paragraph.
 */
final class TextTokenizer extends Tokenizer {
  /** Longer words are cut here: nobody types them. */
  private static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final char[] buffer = new char[8192];
  private String text = "";
  private Tokens tokens;
  private Sentences sentences;
  private int token;
  private int sentence;
  private int from;
  private boolean paragraphDue;

  @Override
  public void reset() throws IOException {
    super.reset();
    text = read();
    tokens = Tokens.of(text);
    sentences = Sentences.of(tokens);
    token = 0;
    sentence = 0;
    from = -1;
    paragraphDue = false;
  }

  private String read() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      all.append(buffer, 0, n);
    }
    return all.toString();
  }

  @Override
  public boolean incrementToken() {
    if (tokens == null) {
      throw new IllegalStateException("reset() comes before incrementToken()");
    }
    clearAttributes();
    if (paragraphDue) {
      paragraphDue = false;
      return mark(TextForm.PARAGRAPH_END, 0);
    }
    while (token < tokens.size()) {
      if (from < 0 && token == sentences.end(sentence)) {
        paragraphDue = sentences.paragraph(++sentence);
        return mark(TextForm.SENTENCE_END, 1);
      }
      if (from < 0) {
        from = tokens.start(token);
      }
      if (!tokens.is(token, Kind.WORD) && !tokens.is(token, Kind.NUMBER)) {
        next();
      } else if (part()) {
        return true;
      }
    }
    return false;
  }

  private void next() {
    token++;
    from = -1;
  }

  private boolean mark(String sign, int positions) {
    int end = tokens.end(token - 1);
    term.setEmpty().append(sign);
    offset.setOffset(correctOffset(end), correctOffset(end));
    increment.setPositionIncrement(positions);
    return true;
  }

  /** The next part of a word between its hyphens; false where none is left. */
  private boolean part() {
    int end = tokens.end(token);
    while (from < end && !inWord(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && (inWord(text.charAt(to)) || joins(to, end))) {
      to++;
    }
    if (to == from) {
      next();
      return false;
    }
    emit(from, to);
    from = to;
    return true;
  }

  private void emit(int start, int end) {
    term.setEmpty();
    for (int i = start; i < end && term.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (inWord(c) || c == ',' || c == '.' && tokens.is(token, Kind.NUMBER)) {
        term.append(c);
      } else if (c == '\'' || c == '’') {
        term.append('\'');
      }
    }
    offset.setOffset(correctOffset(start), correctOffset(end));
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** An apostrophe, a period or a comma inside a token; a dotted acronym keeps its last period. */
  private boolean joins(int at, int end) {
    char c = text.charAt(at);
    return c == '\'' || c == '’' || c == '.' || c == ',' && at + 1 < end;
  }

  @Override
  public void close() throws IOException {
    super.close();
    tokens = null;
    sentences = null;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text.length());
    offset.setOffset(end, end);
  }
}
