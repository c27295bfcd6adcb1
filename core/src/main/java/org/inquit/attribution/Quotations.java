package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/**
 * Finds what stands between quotation marks: straight, curly, guillemets, doubled and single marks.
 *
 * <p>A mark left open at a paragraph's end goes on where the next paragraph opens again; otherwise
 * it ends with its paragraph. Inner quotations belong to the outer one.
 */
final class Quotations {
  /** How many tokens single marks may part. */
  private static final int FAR = 300;

  private final Tokens tokens;
  private final List<Quote> quotes = new ArrayList<>();
  private final Marks marks;
  private final List<Integer> reopened = new ArrayList<>();
  private int open = -1;
  private int inner = -1;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
    marks = new Marks(tokens);
  }

  /** The quotations in the order of the text; none overlaps another. */
  static List<Quote> of(Tokens tokens, Paragraphs paragraphs) {
    Quotations finder = new Quotations(tokens);
    for (int p = 0; p < paragraphs.size(); p++) {
      finder.paragraph(paragraphs.first(p), paragraphs.end(p));
    }
    finder.leaveOpen(tokens.size());
    return finder.quotes;
  }

  private void paragraph(int first, int end) {
    int i = first;
    inner = -1;
    if (open >= 0) {
      if (reopens(first, end)) {
        reopened.add(i++);
      } else {
        leaveOpen(first);
      }
    }
    while (i < end) {
      if (tokens.is(i, Kind.WORD)) {
        i++;
      } else {
        i = open < 0 && marks.single(i) ? singles(i, end) : mark(i);
      }
    }
  }

  private boolean reopens(int first, int end) {
    return marks.opens(first) && first + 1 < end;
  }

  /** Takes the token at {@code i} into account; gives the next one. */
  private int mark(int i) {
    if (inner >= 0 && marks.pairs(inner, i)) {
      inner = -1;
    } else if (open >= 0 && marks.closes(i, open)) {
      add(i + 1, true);
    } else if (open >= 0 && marks.opens(i) && !marks.alike(open, i)) {
      inner = i;
    } else if (marks.opens(i) && (open < 0 || tokens.is(i, Kind.QUOTE))) {
      begin(i);
    }
    return i + 1;
  }

  private void leaveOpen(int end) {
    if (open >= 0 && end > open + 1) {
      add(end, false);
    }
    begin(-1);
  }

  private void begin(int mark) {
    open = mark;
    inner = -1;
    reopened.clear();
  }

  private void add(int end, boolean closed) {
    quotes.add(new Quote(open, end, closed, false, reopened));
    begin(-1);
  }

  /** A quotation in single marks, when its end can be told from an apostrophe. */
  private int singles(int i, int end) {
    int last = Math.min(end, i + FAR);
    boolean inner = false;
    for (int k = i + 1; k < last; k++) {
      if (tokens.is(k, Kind.QUOTE) || tokens.is(k, Kind.OPEN_QUOTE) && !marks.single(k)) {
        k = innerEnd(k, last);
        inner = true;
      } else if (marks.closesSingle(k, i) && (!inner || marks.punctuated(k))) {
        return single(i, k);
      }
    }
    return i + 1;
  }

  /** The mark that closes a double quotation within a single one; {@code last} if none does. */
  private int innerEnd(int i, int last) {
    int k = i + 1;
    while (k < last && !marks.closes(k, i)) {
      k++;
    }
    return k;
  }

  private int single(int i, int close) {
    if (close < i + 3 || !tokens.is(i + 1, Kind.WORD) && !tokens.is(i + 1, Kind.OPEN_QUOTE)) {
      return i + 1;
    }
    quotes.add(new Quote(i, close + 1, true, true));
    return close + 1;
  }
}
