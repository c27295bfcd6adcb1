package org.inquit.search.query;

import org.inquit.index.InquitException;

/** A question that cannot be asked, with the place in it. */
public final class QueryException extends InquitException {
  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message, null);
  }

  @Override
  public int exitCode() {
    return 2;
  }
}
