package org.inquit.cli;

/**
 * Where a person reads: so many columns, with or without marks.
 *
 * @param columns the columns of a line
 * @param ink how words are marked
 */
record Paper(int columns, Ink ink) {
  static Paper of(Given given, Console console) {
    Console.Color color = given.choice("--color", Console.Color.class, Console.Color.AUTO);
    return new Paper(console.terminal().width(), console.colored(color) ? Ink.COLOR : Ink.PLAIN);
  }

  /** Breaks {@code text} into lines, each with {@code indent} before it and a line feed behind. */
  String wrap(String text, String indent) {
    return wrap(text, indent, indent);
  }

  /** The same with {@code first}, as wide as {@code indent}, before the first line. */
  String wrap(String text, String first, String indent) {
    int room = Math.max(columns - indent.length(), 8);
    StringBuilder lines = new StringBuilder(text.length() + 64);
    int used = -1;
    for (String word : text.split("[ \\n\\t]+")) {
      for (String part = word; !part.isEmpty(); ) {
        int width = Columns.of(part);
        if (used >= 0 && used + 1 + width <= room) {
          lines.append(' ').append(part);
          used += 1 + width;
          break;
        }
        String head = width <= room ? part : head(part, room);
        lines.append(used < 0 ? first : "\n" + indent).append(head);
        used = Columns.of(head);
        part = part.substring(head.length());
      }
    }
    return lines.append('\n').toString();
  }

  /** As much of {@code word} as fits into {@code room} columns. */
  private static String head(String word, int room) {
    int used = 0;
    int i = 0;
    while (i < word.length()) {
      int point = word.codePointAt(i);
      if (point == '\u001b') {
        i = Columns.behindMark(word, i);
        continue;
      }
      used += Columns.of(point);
      if (used > room) {
        break;
      }
      i += Character.charCount(point);
    }
    return word.substring(0, i);
  }

  /** {@code text} without what could take hold of a terminal; line feeds stay. */
  static String safe(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean turning = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
      if (control || turning) {
        safe = safe == null ? new StringBuilder(text) : safe;
        safe.setCharAt(i, '\ufffd');
      }
    }
    return safe == null ? text : safe.toString();
  }
}
