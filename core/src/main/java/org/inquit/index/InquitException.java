package org.inquit.index;

/** A failure that a person can act on: the message says what is wrong and what to do. */
public abstract class InquitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected InquitException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The exit code that a program should end with. */
  public abstract int exitCode();
}
