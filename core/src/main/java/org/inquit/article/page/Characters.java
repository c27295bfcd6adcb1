package org.inquit.article.page;

/** Makes the characters of pages plain: one sort of space, nothing invisible, no ligatures. */
public final class Characters {
  private static final char LIGATURES = '\uFB00';
  private static final String[] PLAIN = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Characters() {}

  /** The text of a line, without white space around it. */
  public static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    append(line, plain);
    return plain.toString().strip();
  }

  /**
   * Appends {@code raw} in plain characters; runs of white space become one space, also where
   * {@code plain} ends with one, and none at its begin.
   */
  public static void append(String raw, StringBuilder plain) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < '\u007F') {
        plain.append(c);
      } else if (isSpace(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c >= LIGATURES && c < LIGATURES + PLAIN.length) {
        plain.append(PLAIN[c - LIGATURES]);
      } else if (!isUnseen(c)) {
        plain.append(c);
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && c != 27
        || c == '\u00A0'
        || c == '\u0085'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** Soft hyphens, zero-width characters, marks of direction and byte order, controls. */
  private static boolean isUnseen(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }
}
