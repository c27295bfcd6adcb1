package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
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
  private int open = -1;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The quotations in the order of the text; none overlaps another. */
  static List<Quote> of(Tokens tokens, Sentences sentences) {
    Quotations finder = new Quotations(tokens);
    int s = 0;
    while (s < sentences.size()) {
      int next = s + 1;
      while (next < sentences.size() && !sentences.paragraph(next)) {
        next++;
      }
      finder.paragraph(sentences.first(s), sentences.end(next - 1));
      s = next;
    }
    finder.leaveOpen(tokens.size());
    return finder.quotes;
  }

  private void paragraph(int first, int end) {
    int i = first;
    if (open >= 0) {
      if (reopens(first, end)) {
        i++;
      } else {
        leaveOpen(first);
      }
    }
    while (i < end) {
      i = open < 0 && single(i) ? singles(i, end) : mark(i);
    }
  }

  private boolean reopens(int first, int end) {
    return opens(first) && first + 1 < end && !tokens.is(first, Kind.APOSTROPHE);
  }

  private boolean opens(int i) {
    return switch (tokens.kind(i)) {
      case OPEN_QUOTE -> !single(i);
      case QUOTE -> spaceBefore(i) && !spaceAfter(i);
      default -> false;
    };
  }

  private boolean closes(int i) {
    return switch (tokens.kind(i)) {
      case CLOSE_QUOTE -> true;
      case QUOTE -> !spaceBefore(i) || spaceAfter(i);
      default -> false;
    };
  }

  /** Takes the token at {@code i} into account; gives the next one. */
  private int mark(int i) {
    if (open >= 0 && closes(i)) {
      quotes.add(new Quote(open, i + 1, true, false));
      open = -1;
    } else if (opens(i) && (open < 0 || tokens.is(i, Kind.QUOTE))) {
      open = i;
    }
    return i + 1;
  }

  private void leaveOpen(int end) {
    if (open >= 0 && end > open + 1) {
      quotes.add(new Quote(open, end, false, false));
    }
    open = -1;
  }

  private boolean single(int i) {
    char c = tokens.first(i);
    if (c == '‘') {
      return true;
    }
    return tokens.is(i, Kind.APOSTROPHE) && spaceBefore(i) && !spaceAfter(i);
  }

  /** A quotation in single marks, when its end can be told from an apostrophe. */
  private int singles(int i, int end) {
    int close = -1;
    for (int k = i + 3; k < Math.min(end, i + FAR) && close < 0; k++) {
      if (tokens.is(k, Kind.QUOTE) || tokens.is(k, Kind.OPEN_QUOTE)) {
        return i + 1;
      }
      if (tokens.is(k, Kind.APOSTROPHE) && !spaceBefore(k) && endsSingle(k)) {
        close = k;
      }
    }
    if (close < 0 || !tokens.is(i + 1, Kind.WORD)) {
      return i + 1;
    }
    quotes.add(new Quote(i, close + 1, true, true));
    return close + 1;
  }

  private boolean endsSingle(int k) {
    boolean punctuated = !tokens.is(k - 1, Kind.WORD) && !tokens.is(k - 1, Kind.NUMBER);
    char last = tokens.text().charAt(tokens.end(k - 1) - 1);
    return spaceAfter(k) && (punctuated || last != 's') || !spaceAfter(k) && !wordAfter(k);
  }

  private boolean wordAfter(int k) {
    return k + 1 < tokens.size() && tokens.is(k + 1, Kind.WORD);
  }

  private boolean spaceBefore(int i) {
    return tokens.spaceBefore(i) || i > 0 && leads(tokens.kind(i - 1));
  }

  private static boolean leads(Kind kind) {
    return kind == Kind.OPEN_BRACKET || kind == Kind.DASH || kind == Kind.OPEN_QUOTE;
  }

  private boolean spaceAfter(int i) {
    return i + 1 >= tokens.size() || tokens.spaceBefore(i + 1);
  }
}
