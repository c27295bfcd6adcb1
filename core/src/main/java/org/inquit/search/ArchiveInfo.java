package org.inquit.search;

import java.util.List;
import org.inquit.index.Manifest;

/**
 * What an archive holds.
 *
 * @param manifest of the generation that answers
 * @param generations all that are kept, the oldest first
 * @param bytes the size of the live generation's files
 */
public record ArchiveInfo(Manifest manifest, List<String> generations, long bytes) {
  public ArchiveInfo {
    generations = List.copyOf(generations);
  }
}
