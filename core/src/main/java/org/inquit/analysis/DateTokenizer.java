package org.inquit.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;

/** The resolved dates of a free text, one token each: its ISO 8601 form, where the date stands. */
final class DateTokenizer extends Tokenizer {
  private static final DateFinder FINDER = new DateFinder();
  private static final int BUFFER = 1024;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private Iterator<DateExpression> dates = List.<DateExpression>of().iterator();
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    String text = text();
    length = text.length();
    dates = FINDER.find(text, DateAnchors.NONE).stream().filter(d -> d.date() != null).iterator();
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[BUFFER];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!dates.hasNext()) {
      return false;
    }
    DateExpression date = dates.next();
    term.append(date.value());
    offset.setOffset(correctOffset(date.span().start()), correctOffset(date.span().end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
