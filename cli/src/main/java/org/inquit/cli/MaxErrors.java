package org.inquit.cli;

import org.inquit.index.BuildReport;

/**
 * How many records may fail before a build counts as incomplete.
 *
 * @param number the most there may be
 * @param percent whether {@code number} is a share of all records
 */
record MaxErrors(double number, boolean percent) {
  static final MaxErrors NONE = new MaxErrors(0, false);

  /**
   * Reads {@code 25} or {@code 2.5%}.
   *
   * @throws UsageException where it is neither
   */
  static MaxErrors parse(String typed) {
    boolean percent = typed.endsWith("%");
    String number = percent ? typed.substring(0, typed.length() - 1) : typed;
    if (!number.matches(percent ? "[0-9]{1,3}([.][0-9]{1,6})?" : "[0-9]{1,18}")) {
      throw new UsageException(
          "--max-errors: '%s' is no number such as 25, nor a share such as 2%%".formatted(typed));
    }
    return new MaxErrors(Double.parseDouble(number), percent);
  }

  /** Whether no more records were rejected or empty than may be. */
  boolean allows(BuildReport report) {
    long errors = report.rejected() + report.empty();
    return percent ? errors * 100.0 <= number * report.records() : errors <= number;
  }
}
