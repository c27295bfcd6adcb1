package org.inquit.cli;

/** The exit statuses; an archive's errors bring their own. */
final class Exit {
  static final int OK = 0;

  /** Nothing found, or a check failed. */
  static final int NOTHING = 1;

  static final int USAGE = 2;

  /** Finished, but some input was rejected, time ran out, or output was lost. */
  static final int INCOMPLETE = 3;

  /** The archive is missing, incompatible or corrupt. */
  static final int ARCHIVE = 4;

  /** A defect of inquit. */
  static final int DEFECT = 70;

  private Exit() {}
}
