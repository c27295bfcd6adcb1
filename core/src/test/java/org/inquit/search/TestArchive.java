package org.inquit.search;

import java.nio.file.Path;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;

/** A small archive for tests, about a harbour and a tram line. */
final class TestArchive {
  static final List<AnnotatedArticle> ARTICLES =
      List.of(
          Samples.article("port1")
              .title("Harbour dredging resumes")
              .source("Coast Gazette")
              .published("2019-04-02")
              .organization("Northern Harbour Board")
              .text(
                  "The Northern Harbour Board met in Lundby on Monday.\n\n"
                      + "The tunnel was flooded in March. [[Maria Keller@Northern Harbour"
                      + " Board|2019-04: The harbour would be dredged in June]], Maria Keller"
                      + " said.\n\n")
              .build(),
          Samples.article("port2")
              .title("Tunnel opens late")
              .source("Evening Star")
              .published("2019-06-11")
              .text(
                  "The tunnel opened.\n\n[[Jon Keller|2019-06-11: \"We dug the deep water "
                      + "tunnel with our own hands.\"]] Jon Keller laughed. "
                      + "[[Yousef al-Kareem|2019-05..2019-07: ports had paid for IT systems]].")
              .build(),
          Samples.article("tram")
              .title("Tram line delayed")
              .text(
                  "[[Maria Keller|: Trams will not run before autumn]], she told the council. "
                      + "[[|: \"Nobody asked us\"]], it was said.")
              .build());

  private TestArchive() {}

  static Archive open(Path folder) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      ARTICLES.forEach(writer::add);
      writer.finish();
    }
    return Archive.open(folder);
  }
}
