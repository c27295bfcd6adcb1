package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Samples;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;
import org.inquit.name.Difference;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What aliases do to the answers of an archive that was built before they were written. */
class ArchiveAliasesTest {
  private static final List<AnnotatedArticle> ARTICLES =
      List.of(
          Samples.article("a")
              .text(
                  "[[Omar Hadi|: The lake is low]], he said. [[Abu Salim|: It will rain]], he "
                      + "said. [[Salim Hadi@Lake Board|: It will not]], he said.")
              .build());
  private static final AliasFile OWN = AliasFile.parse("person: Omar Hadi = Abu Salim");

  @TempDir Path folder;

  @BeforeEach
  void build() {
    MuseumArchive.build(folder, ARTICLES);
  }

  @Test
  void theAskersAliasesJoinSpeakers() {
    try (Archive archive = Archive.open(folder, OWN)) {
      assertEquals(2, archive.statements().by("Abu Salim").fetch().total());
      assertEquals(2, archive.statements().who().tallies().size());
      KnownName alias = archive.names("Abu Salim").getLast();
      assertEquals(new KnownName("Omar Hadi", MatchClass.ALIAS, 1, 0), alias);
    }
    try (Archive archive = Archive.open(folder)) {
      assertEquals(1, archive.statements().by("Abu Salim").fetch().total());
      assertEquals(3, archive.statements().who().tallies().size());
    }
  }

  @Test
  void theArchivesOwnFileIsReadAndTheAskersComesFirst() throws IOException {
    Files.writeString(folder.resolve("aliases.txt"), "person: Omar Hadi = Abu Salim");
    try (Archive archive = Archive.open(folder)) {
      assertEquals(2, archive.statements().by("Abu Salim").fetch().total());
    }
    AliasFile other = AliasFile.parse("person: Salim Hadi = Abu Salim");
    try (Archive archive = Archive.open(folder, other)) {
      List<StatementHit> hits = archive.statements().by("Abu Salim").fetch().hits();
      assertTrue(
          hits.stream().anyMatch(h -> h.statement().speaker().name().equals("Salim Hadi")),
          hits::toString);
    }
  }

  @Test
  void changesOfAliasesAreListedByStatement() {
    try (Archive archive = Archive.open(folder)) {
      List<AliasChange> changes = archive.aliasChanges(Aliases.none(), Aliases.of(OWN));
      assertEquals(List.of(new AliasChange("a-2", "Abu Salim", "Abu Salim", "Omar Hadi")), changes);
      assertEquals(List.of(), archive.aliasChanges(Aliases.of(OWN), Aliases.of(OWN)));
    }
  }

  @Test
  void namesKeptApartSayWhy() {
    try (Archive archive = Archive.open(folder)) {
      assertEquals(
          List.of(new NameApart("Salim Hadi", Difference.OTHER_NAME, 1)),
          archive.namesApart("Omar Hadi"));
      assertEquals(List.of(), archive.namesApart("Petra Holm"));
    }
  }

  @Test
  void completionsCountStatements() {
    try (Archive archive = Archive.open(folder)) {
      assertEquals(
          List.of("Omar Hadi 1", "Salim Hadi 1"),
          archive.complete("had", 5).stream()
              .map(name -> name.name() + " " + name.statements())
              .sorted()
              .toList());
      assertEquals(1, archive.complete("h", 1).size());
    }
  }

  @Test
  void facetsJoinNamesOfOneOrganization() {
    AliasFile boards = AliasFile.parse("org: Lake Board = Water Board");
    try (Archive archive = Archive.open(folder, boards)) {
      assertEquals(1, archive.statements().facet(QueryField.FOR).tallies().size());
    }
  }
}
