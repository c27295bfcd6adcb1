package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.inquit.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyHighlighterTest {
  private static final String BODY =
      "The ferries were late. A ferry to the new pier sank; the new old pier stood, Rosa said.\n\n"
          + "Nobody ferried anyone to the Pier Museum.";

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void build() {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      writer.add(Samples.article("a").title("Ferry").text(BODY).build());
      writer.finish();
    }
    archive = Archive.open(folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ferry                | ferries, ferry, ferried
          "ferry"              | ferry
          "new pier"           | new pier
          "the new pier"       | the new pier
          new pre/2 pier       | new, pier, new, pier
          "Pier Museum"        | Pier Museum
          pie*                 | pier, pier, Pier
          *ier                 | pier, pier, Pier
          ?ier OR ferr*        | ferries, ferry, pier, pier, ferried, Pier
          n?w OR "old pier"    | new, new, old pier
          ferr* OR museum      | ferries, ferry, ferried, Museum
          ferry -rowing        | ferries, ferry, ferried
          late                 | late
          exact:Museum         | Museum
          late-rosa            | late, Rosa
          new w/s pier         | new, pier, new, pier
          ferry OR "old pier"  | ferries, ferry, old pier, ferried
          late rosa            | late, Rosa
          """)
  void marksWhatMatchesAndNothingElse(String asked, String marked) {
    ArticleHit hit = archive.articles(Question.of(asked)).hits().getFirst();
    List<String> found = hit.highlights().stream().map(span -> span.in(BODY)).toList();
    assertEquals(marked, String.join(", ", found), asked);
  }

  /**
   * One word is looked for without an index, two ways to ask for it are not: both mark the same.
   */
  @ParameterizedTest
  @CsvSource({"ferry, museum", "pier, new", "the, ferry", "rosa, rosa", "anyone, late"})
  void marksAWordAsItMarksItBesideAnother(String word, String other) {
    assertEquals(marked(word + " OR (" + word + " w/50 " + other + ")"), marked(word, other));
  }

  private static Set<Span> marked(String asked) {
    return new TreeSet<>(archive.articles(Question.of(asked)).hits().getFirst().highlights());
  }

  private static Set<Span> marked(String word, String other) {
    Set<Span> both = new TreeSet<>(marked(word));
    both.addAll(marked(other));
    return both;
  }

  @ParameterizedTest
  @CsvSource({"ferry", "ferr*", "\"ferry\""})
  void marksInTheTitleToo(String asked) {
    ArticleHit hit = archive.articles(Question.of(asked)).hits().getFirst();
    assertEquals(List.of(new Span(0, 5)), hit.titleHighlights(), asked);
  }
}
