package org.inquit.article.page;

import java.util.List;

/** How a page speaks of its outlet elsewhere. */
final class Mentions {
  private final List<Line> lines;

  Mentions(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether a longer line than the one of {@code name} holds it too. */
  boolean again(String name, int line) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int at = i == line || text.length() <= name.length() ? -1 : at(text, name);
      if (at >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A name in capitals as the page writes it elsewhere in small letters; else the name. */
  String written(String name) {
    if (!name.equals(name.toUpperCase()) || name.indexOf(' ') < 0) {
      return name;
    }
    for (Line line : lines) {
      int at = at(line.text(), name);
      String there = at < 0 ? name : line.text().substring(at, at + name.length());
      if (!there.equals(name) && Capitals.all(there)) {
        return there;
      }
    }
    return name;
  }

  /** Where {@code name} stands as whole words whatever its case, or -1. */
  private static int at(String text, String name) {
    for (int i = 0; i + name.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, name, 0, name.length())
          && isEdge(text, i - 1)
          && isEdge(text, i + name.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The first letters of the words that begin with a capital. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }
}
