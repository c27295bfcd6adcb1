package org.inquit.cli;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** {@code 1 article}, {@code 1,200 articles}. */
  static String of(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
