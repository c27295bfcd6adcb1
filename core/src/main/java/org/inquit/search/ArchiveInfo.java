package org.inquit.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.inquit.index.Manifest;

/**
 * What an archive holds.
 *
 * @param manifest of the generation that answers
 * @param generations all that are kept, the oldest first, with the sizes of their files in bytes
 */
public record ArchiveInfo(Manifest manifest, SequencedMap<String, Long> generations) {
  public ArchiveInfo {
    generations = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(generations));
  }

  /** The size of the generation that answers. */
  public long bytes() {
    return generations.getOrDefault(manifest.generation(), 0L);
  }
}
