package org.inquit.cli;

/**
 * The words that a command takes beside its options.
 *
 * @param label what each is called
 * @param least how many there must be
 * @param most how many there may be
 */
record Words(String label, int least, int most, String description) {
  static final int ANY = Integer.MAX_VALUE;

  Words {
    if (least < 0 || most < Math.max(1, least)) {
      throw new IllegalArgumentException(label + ": " + least + " to " + most);
    }
  }
}
