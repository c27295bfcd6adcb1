package org.inquit.cli;

/**
 * Which streams a person looks at, as the launcher found them.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width its columns
 */
public record Terminal(boolean out, boolean err, int width) {
  /** Where no person looks. */
  public static final Terminal NONE = new Terminal(false, false, 80);

  private static final int NARROWEST = 20;

  public Terminal {
    width = Math.max(width, NARROWEST);
  }

  static Terminal ofProcess() {
    String streams = System.getProperty("inquit.terminal", "");
    return new Terminal(
        streams.contains("1"), streams.contains("2"), Integer.getInteger("inquit.columns", 80));
  }
}
