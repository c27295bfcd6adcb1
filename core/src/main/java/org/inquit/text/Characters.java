package org.inquit.text;

/** The classes of characters that cut a text. */
final class Characters {
  private Characters() {}

  /** White space and what browsers leave of it: no-break and zero-width spaces. */
  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c >= 0x2000 && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c <= '\u200F'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** A combining mark, which belongs to the letter before it. */
  static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static Kind sign(char c) {
    return switch (c) {
      case '"', '＂' -> Kind.QUOTE;
      case '“', '«', '‹', '‘', '`', '‚', '„', '‟' -> Kind.OPEN_QUOTE;
      case '”', '»', '›' -> Kind.CLOSE_QUOTE;
      case '\'', '’' -> Kind.APOSTROPHE;
      case '.', '!', '?', '…', '؟' -> Kind.TERMINATOR;
      case ',', '،' -> Kind.COMMA;
      case ':' -> Kind.COLON;
      case ';', '؛' -> Kind.SEMICOLON;
      case '–', '—', '―' -> Kind.DASH;
      case '(', '[', '{' -> Kind.OPEN_BRACKET;
      case ')', ']', '}' -> Kind.CLOSE_BRACKET;
      default -> Kind.SIGN;
    };
  }
}
