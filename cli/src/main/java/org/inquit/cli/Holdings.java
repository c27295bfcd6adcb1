package org.inquit.cli;

import org.inquit.search.Archive;
import org.inquit.search.ArchiveInfo;
import org.inquit.search.Inventory;

/** What an archive is and what it holds. */
record Holdings(ArchiveInfo info, Inventory inventory) {
  static Holdings of(Archive archive) {
    return new Holdings(archive.info(), archive.inventory());
  }
}
