package org.inquit.index;

/** A build that found no article, and so kept what was live. */
final class NothingReadException extends InquitException {
  private static final long serialVersionUID = 1L;

  NothingReadException(String message) {
    super(message, null);
  }

  @Override
  public int exitCode() {
    return 3;
  }
}
