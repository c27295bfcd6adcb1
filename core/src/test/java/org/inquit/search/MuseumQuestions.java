package org.inquit.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask the archive about a museum, which they leave as it is. */
abstract class MuseumQuestions {
  @TempDir static Path folder;
  static Archive archive;

  @BeforeAll
  static void open() {
    archive = MuseumArchive.open(folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }
}
