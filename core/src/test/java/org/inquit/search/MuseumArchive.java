package org.inquit.search;

import java.nio.file.Path;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;

/** An archive for tests about a museum: several dates, sources and speakers. */
final class MuseumArchive {
  static final List<AnnotatedArticle> ARTICLES =
      List.of(
          Samples.article("m1")
              .title("Museum roof leaks")
              .source("Evening Star")
              .published("2020-01-10")
              .organization("City Museum Trust")
              .text(
                  "[[Anna Lindqvist@City Museum Trust|2020-01-09: The roof leaks in the east "
                      + "wing]], Anna Lindqvist said.\n\nThe City Museum Trust has no money. "
                      + "[[Pavel Orlov|2020-01: Buckets stand in every gallery]], Pavel Orlov "
                      + "said.")
              .build(),
          Samples.article("m2")
              .title("Gallery closes")
              .source("Coast Gazette")
              .published("2020-03-05")
              .text(
                  "[[Anna Lindqvist|2020-03-04: \"We close the gallery on Friday.\"]] she wrote. "
                      + "[[Pavel Orlov|: The roof was never mended]], Pavel Orlov said.")
              .build(),
          Samples.article("m3")
              .title("Sculpture found")
              .published("2019-11-20")
              .text(
                  "[[Ingrid Moreau|2019-11: The sculpture was found in a cellar]], Ingrid Moreau "
                      + "said. [[Orlov|2018..2020: the city pays]], it was heard.")
              .build(),
          Samples.article("m4")
              .source("Evening Star")
              .text("Nobody spoke about the gallery roof; the sculpture garden stays open.")
              .build());

  private MuseumArchive() {}

  static Archive open(Path folder) {
    build(folder, ARTICLES);
    return Archive.open(folder);
  }

  static void build(Path folder, List<AnnotatedArticle> articles) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      articles.forEach(writer::add);
      writer.finish();
    }
  }
}
