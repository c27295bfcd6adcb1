package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.inquit.search.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersTest {
  @TempDir Path folder;

  @Test
  void namesAreDistinctAndTheSameForASeed() {
    List<String> names = new Speakers(3).names(5000);
    assertEquals(5000, new HashSet<>(names).size());
    assertEquals(names, new Speakers(3).names(5000));
    assertNotEquals(names, new Speakers(4).names(5000));
    names.forEach(name -> assertTrue(name.matches("\\p{Lu}\\S+ \\p{Lu}\\S+"), name));
  }

  @Test
  void eachSpeaksInTheArchive() {
    List<String> names = new Speakers(5).names(1200);
    Speakers.write(names, folder);
    try (Archive archive = Archive.open(folder)) {
      assertEquals(1212, archive.statements().fetch().total());
      assertTrue(archive.complete(names.get(700), 1200).toString().contains(names.get(700)));
    }
  }
}
