package org.inquit.index;

/** Another writer holds the archive. */
public final class BusyException extends InquitException {
  private static final long serialVersionUID = 1L;

  public BusyException(String message) {
    super(message, null);
  }

  @Override
  public int exitCode() {
    return 5;
  }
}
