package org.inquit.cli;

/** The exit statuses. */
final class Exit {
  static final int OK = 0;
  static final int NOTHING_FOUND = 1;
  static final int USAGE = 2;
  static final int INCOMPLETE = 3;

  private Exit() {}
}
