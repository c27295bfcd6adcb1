package org.inquit.cli;

/** How many columns of a terminal a text takes. */
final class Columns {
  /**
   * First and last code points, by pairs, that take two columns (Unicode East Asian Width W, F).
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
    0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** The columns of {@code text}; marks of {@link Ink} take none. */
  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point == '\u001b') {
        i = behindMark(text, i);
      } else {
        columns += of(point);
        i += Character.charCount(point);
      }
    }
    return columns;
  }

  static int of(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(point) ? 2 : 1;
    };
  }

  /** The index behind the mark that begins at {@code i}. */
  static int behindMark(String text, int i) {
    int end = text.indexOf('m', i);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean wide(int point) {
    for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
      if (point <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
