package org.inquit.cli;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** {@code 1 article}, {@code 1,200 articles}. */
  static String of(long number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 1,200}; the JDK's formats first read what all languages do. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder().append(number);
    for (int at = digits.length() - 3; at > 0 && digits.charAt(at - 1) != '-'; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
