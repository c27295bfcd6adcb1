package org.inquit.index;

/** An archive that is missing, incompatible or damaged, or cannot be written. */
public final class ArchiveException extends InquitException {
  private static final long serialVersionUID = 1L;

  public ArchiveException(String message) {
    super(message, null);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int exitCode() {
    return 4;
  }
}
