package org.inquit.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/** Puts the forms of each word at its position. */
final class TextFormsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Stems stems = new Stems();

  private char[] printed = new char[64];
  private int printedLength;
  private char[] stem;
  private int start;
  private int end;
  private boolean stemDue;
  private boolean printedDue;

  TextFormsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stemDue = false;
    printedDue = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (stemDue) {
      stemDue = false;
      return stacked(TextForm.STEM, stem, stem.length);
    }
    if (printedDue) {
      printedDue = false;
      lower();
      stemDue = !plain();
      return stemDue
          ? stacked(TextForm.PRINTED, printed, printedLength)
          : stacked(TextForm.PLAIN, printed, printedLength);
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (Character.isLetterOrDigit(term.charAt(0)) || term.length() > 1) {
      forms();
    }
    return true;
  }

  /** Keeps the word, and makes the token the first of its forms. */
  private void forms() {
    start = offset.startOffset();
    end = offset.endOffset();
    printedLength = term.length();
    printed = ArrayUtil.grow(printed, printedLength);
    System.arraycopy(term.buffer(), 0, printed, 0, printedLength);
    if (cased()) {
      printedDue = true;
      fill(TextForm.CASED, printed, printedLength);
      return;
    }
    stemDue = !plain();
    if (stemDue) {
      fill(TextForm.PRINTED, printed, printedLength);
    }
  }

  private boolean cased() {
    for (int i = 0; i < printedLength; i++) {
      if (Character.isUpperCase(printed[i])) {
        return true;
      }
    }
    return false;
  }

  private void lower() {
    CharacterUtils.toLowerCase(printed, 0, printedLength);
  }

  /** Finds the stem; true where it is the printed word. */
  private boolean plain() {
    stem = stems.of(printed, printedLength);
    return Arrays.equals(printed, 0, printedLength, stem, 0, stem.length);
  }

  private boolean stacked(TextForm form, char[] word, int length) {
    clearAttributes();
    fill(form, word, length);
    offset.setOffset(start, end);
    increment.setPositionIncrement(0);
    return true;
  }

  private void fill(TextForm form, char[] word, int length) {
    int marks = form == TextForm.PLAIN ? 0 : 1;
    char[] buffer = term.resizeBuffer(length + marks);
    System.arraycopy(word, 0, buffer, marks, length);
    if (marks > 0) {
      buffer[0] = form.sign();
    }
    term.setLength(length + marks);
  }
}
