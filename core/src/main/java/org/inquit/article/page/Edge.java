package org.inquit.article.page;

/** Sorts the characters that a line may begin or end with. */
final class Edge {
  private Edge() {}

  /** A small number a sort. */
  static int of(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 0;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return switch (c) {
      case '.' -> 3;
      case '!', '?' -> 4;
      case '"', '“', '”', '‘', '’', '\'', '«', '»' -> 5;
      case ':' -> 6;
      case ',', ';', '-', '–', '—' -> 7;
      case '…' -> 8;
      case '(', '[', ')', ']' -> 9;
      default -> 10;
    };
  }
}
