package org.inquit.search;

import org.inquit.index.InquitException;

/** Time ran out before all hits of a stream were read; those that were are the first of them. */
public final class TimeoutException extends InquitException {
  private static final long serialVersionUID = 1L;

  TimeoutException() {
    super("time ran out: there may be more; give it more time or narrow the question", null);
  }

  @Override
  public int exitCode() {
    return 3;
  }
}
