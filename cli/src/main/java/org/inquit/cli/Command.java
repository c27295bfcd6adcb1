package org.inquit.cli;

import java.io.IOException;

/** One command: its name, its options, and what it does. */
interface Command {
  String name();

  /** What it does, in a line of the overview: no full stop. */
  String summary();

  /** Adds the options and parameters to an empty {@code signature}. */
  void declare(Signature signature);

  /**
   * Does it and returns the exit status.
   *
   * @throws IOException where output cannot be written
   */
  int run(Given given, Console console) throws IOException;
}
