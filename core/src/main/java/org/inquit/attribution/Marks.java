package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Which marks may open or close a quotation where they stand. */
final class Marks {
  private final Tokens tokens;

  Marks(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a double mark or a guillemet opens here; closing ones do when they hug a word. */
  boolean opens(int i) {
    return switch (tokens.kind(i)) {
      case OPEN_QUOTE -> !single(i);
      case QUOTE, CLOSE_QUOTE -> spaceBefore(i) && !spaceAfter(i);
      default -> false;
    };
  }

  /** Whether the mark at {@code i} closes what the one at {@code open} opened. */
  boolean closes(int i, int open) {
    return switch (tokens.kind(i)) {
      case CLOSE_QUOTE -> true;
      case QUOTE -> !spaceBefore(i) || spaceAfter(i);
      case OPEN_QUOTE -> pairs(open, i) && !tokens.spaceBefore(i);
      default -> false;
    };
  }

  /** Whether two marks belong together: "a", “a”, «a», „a“, »a«. */
  boolean pairs(int open, int close) {
    char mark = tokens.first(close);
    return switch (tokens.first(open)) {
      case '"' -> mark == '"' && !tokens.spaceBefore(close);
      case '“' -> mark == '”';
      case '«' -> mark == '»';
      case '‹' -> mark == '›';
      case '„', '‟' -> mark == '“' || mark == '”';
      case '»' -> mark == '«';
      case '›' -> mark == '‹';
      case '‚' -> mark == '‘';
      default -> false;
    };
  }

  boolean alike(int one, int other) {
    return tokens.first(one) == tokens.first(other);
  }

  /** Whether a single mark opens here, or an apostrophe that may. */
  boolean single(int i) {
    return switch (tokens.first(i)) {
      case '‘', '‚' -> true;
      case '`' -> tokens.end(i) - tokens.start(i) == 1;
      default -> tokens.is(i, Kind.APOSTROPHE) && spaceBefore(i) && !spaceAfter(i);
    };
  }

  /** Whether a single mark closes here: no apostrophe of a plural, none within a word. */
  boolean closesSingle(int i, int open) {
    if (!tokens.is(i, Kind.APOSTROPHE)) {
      return tokens.is(i, Kind.OPEN_QUOTE) && closes(i, open);
    }
    if (spaceBefore(i)) {
      return false;
    }
    char last = tokens.text().charAt(tokens.end(i - 1) - 1);
    return spaceAfter(i) ? punctuated(i) || last != 's' : !word(i + 1);
  }

  /** Whether a sign stands before the mark at {@code i}, as at the end of what is said. */
  boolean punctuated(int i) {
    return !tokens.is(i - 1, Kind.WORD) && !tokens.is(i - 1, Kind.NUMBER);
  }

  private boolean word(int i) {
    return i < tokens.size() && tokens.is(i, Kind.WORD);
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
