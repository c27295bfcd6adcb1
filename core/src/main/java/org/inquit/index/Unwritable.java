package org.inquit.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why an archive cannot be written, and what to do. */
final class Unwritable {
  private Unwritable() {}

  static ArchiveException of(Path where, IOException e) {
    return new ArchiveException(
        where + " cannot be written: " + reason(e) + "; free space or name another place", e);
  }

  static ArchiveException noDirectory(Path archive) {
    return new ArchiveException(archive + " is a file, not an archive; name another place");
  }

  /** The reason alone: the place is named already. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "there is no such folder";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
