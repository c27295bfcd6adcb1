package org.inquit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveException;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveDiffTest {
  @TempDir Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void nameThem() {
    before = folder.resolve("before.inq");
    after = folder.resolve("after.inq");
  }

  @Test
  void findsNoDifferenceBetweenEqualArchives() {
    AnnotatedArticle[] articles = {pier("Ada Holm", "The pier is new"), ferry()};
    write(before, articles);
    write(after, articles[1], articles[0]);
    assertEquals(List.of(), changes());
    assertEquals(new Totals(2, 2, 0, 0, 0), totals().get(Subject.ARTICLES));
    assertEquals(new Totals(1, 1, 0, 0, 0), totals().get(Subject.SPEAKERS));
  }

  @Test
  void listsWhatCameWithItsStatements() {
    write(before, ferry());
    write(after, ferry(), pier("Ada Holm", "The pier is new"));
    assertEquals(
        List.of(
            "GAINED ARTICLES pier: null []",
            "GAINED STATEMENTS pier-1: The pier is new []",
            "GAINED SPEAKERS Ada Holm: Ada Holm []"),
        changes());
    assertEquals(new Totals(0, 1, 1, 0, 0), totals().get(Subject.STATEMENTS));
  }

  @Test
  void listsWhatWent() {
    write(before, ferry(), pier("Ada Holm", "The pier is new"));
    write(after, ferry());
    assertEquals(
        List.of(
            "LOST ARTICLES pier: null []",
            "LOST STATEMENTS pier-1: The pier is new []",
            "LOST SPEAKERS Ada Holm: Ada Holm []"),
        changes());
  }

  @Test
  void tellsWhatChangedOfAStatement() {
    write(before, pier("Ada Holm", "The pier is new"));
    write(after, pier("Mia Sund", "The pier is new"));
    assertEquals(
        List.of(
            "CHANGED ARTICLES pier: null []",
            "CHANGED STATEMENTS pier-1: The pier is new [speaker: Ada Holm -> Mia Sund]",
            "LOST SPEAKERS Ada Holm: Ada Holm []",
            "GAINED SPEAKERS Mia Sund: Mia Sund []"),
        changes());
  }

  @Test
  void takesOtherWordsForAnotherStatement() {
    write(before, pier("Ada Holm", "The pier is new"));
    write(after, pier("Ada Holm", "The pier is old"));
    assertEquals(
        List.of(
            "CHANGED ARTICLES pier: null [body]",
            "LOST STATEMENTS pier-1: The pier is new []",
            "GAINED STATEMENTS pier-1: The pier is old []"),
        changes());
  }

  @Test
  void tellsWhatChangedOfAnArticle() {
    write(before, Samples.article("f").title("Ferry").source("Gull").text("Late.").build());
    write(
        after, Samples.article("f").title("Ferries").published("2019-05-02").text("Late.").build());
    assertEquals(
        List.of(
            "CHANGED ARTICLES f: Ferries [title: Ferry -> Ferries, source: Gull -> none,"
                + " published: none -> 2019-05-02]"),
        changes());
  }

  @Test
  void tellsWhereAnArticleCameFrom() {
    write(before, moved("feed/one.txt", List.of("Ports")));
    write(after, moved("feed/two.txt", List.of("Ports", "Ships")));
    assertEquals(
        List.of(
            "CHANGED ARTICLES f: null [language: en -> de, dateline: none -> Dateline[place=KIEL,"
                + " agency=null], tags: [Ports] -> [Ports, Ships],"
                + " origin: feed/one.txt -> feed/two.txt]"),
        changes());
  }

  private static AnnotatedArticle moved(String origin, List<String> tags) {
    boolean first = tags.size() == 1;
    Article article =
        new Article(
            "f",
            origin,
            null,
            null,
            null,
            null,
            first ? "en" : "de",
            null,
            first ? null : new Dateline("KIEL", null),
            tags,
            List.of(),
            "It is late.");
    return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void tellsDatesAndBehalfs() {
    write(before, pier("Ada Holm@Port Office|2019-05", "The pier is new"));
    write(after, pier("Ada Holm|2019-05-02", "The pier is new"));
    assertEquals(
        "CHANGED STATEMENTS pier-1: The pier is new [behalf: Port Office -> none,"
            + " said: 2019-05 (text) -> 2019-05-02 (text)]",
        changes().get(1));
  }

  @Test
  void matchesRepeatedWordsOneByOne() {
    String twice = "[[Ada Holm|: No]], then [[Ada Holm|: No]].";
    write(before, Samples.article("n").text(twice).build());
    write(after, Samples.article("n").text("[[Ada Holm|: No]], then nothing.").build());
    assertEquals(new Totals(2, 1, 0, 1, 0), totals().get(Subject.STATEMENTS));
  }

  @Test
  void comparesGenerationsOfOneArchive() {
    write(before, ferry());
    write(before, ferry(), pier("Ada Holm", "The pier is new"));
    List<Change> changes = new ArrayList<>();
    ArchiveDiff.of(before.resolve("g000001"), before, changes::add);
    assertEquals(3, changes.size());
  }

  @Test
  void passesOverWhatWasRemoved() {
    write(before, ferry(), pier("Ada Holm", "The pier is new"));
    BuildOptions add = BuildOptions.defaults().withBase(Base.ALL);
    try (ArchiveWriter writer = ArchiveWriter.open(before, add)) {
      writer.remove("pier");
      writer.finish();
    }
    write(after, ferry());
    assertEquals(List.of(), changes());
    assertEquals(new Totals(0, 0, 0, 0, 0), totals().get(Subject.SPEAKERS));
  }

  @Test
  void refusesAManifestThatDoesNotCountWhatIsThere() throws Exception {
    write(before, ferry(), pier("Ada Holm", "The pier is new"));
    write(after, ferry());
    Files.copy(
        after.resolve("g000001/manifest.json"),
        before.resolve("g000001/manifest.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(
        "a manifest does not count what its generation holds; run verify",
        assertThrows(ArchiveException.class, this::changes).getMessage());
  }

  @Test
  void saysWhichArchiveIsMissing() throws Exception {
    write(before, ferry());
    assertEquals(
        "no archive at " + after + "; make one with build",
        assertThrows(ArchiveException.class, this::changes).getMessage());
    Files.createDirectory(after);
    assertThrows(ArchiveException.class, this::changes);
  }

  /** Whatever changes, both sides add up, and every change is there in one direction or other. */
  @Test
  void addsUpForAnyTwoArchives() {
    Random random = new Random(29);
    for (int round = 0; round < 15; round++) {
      Path one = folder.resolve("one" + round);
      Path other = folder.resolve("other" + round);
      Map<String, String> left = random(random);
      Map<String, String> right = random(random);
      write(one, articles(left));
      write(other, articles(right));
      List<Change> forth = new ArrayList<>();
      List<Change> back = new ArrayList<>();
      Map<Subject, Totals> totals = ArchiveDiff.of(one, other, forth::add);
      ArchiveDiff.of(other, one, back::add);
      assertEquals(left.size(), totals.get(Subject.ARTICLES).before());
      assertEquals(right.size(), totals.get(Subject.ARTICLES).after());
      assertEquals(
          count(forth, Change.Kind.GAINED, Subject.STATEMENTS),
          count(back, Change.Kind.LOST, Subject.STATEMENTS));
      TreeSet<String> gained = new TreeSet<>(right.keySet());
      gained.removeAll(left.keySet());
      assertEquals(gained.size(), count(forth, Change.Kind.GAINED, Subject.ARTICLES));
    }
  }

  private static long count(List<Change> changes, Change.Kind kind, Subject subject) {
    return changes.stream().filter(c -> c.kind() == kind && c.subject() == subject).count();
  }

  private static Map<String, String> random(Random random) {
    Map<String, String> texts = new TreeMap<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String text = "[[Ada Holm|: Pier " + random.nextInt(3) + " is new]], she said.";
      texts.put("n" + random.nextInt(15), random.nextBoolean() ? text : "Nobody spoke.");
    }
    return texts;
  }

  private static AnnotatedArticle[] articles(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(e -> Samples.article(e.getKey()).text(e.getValue()).build())
        .toArray(AnnotatedArticle[]::new);
  }

  private List<String> changes() {
    List<String> changes = new ArrayList<>();
    ArchiveDiff.of(
        before,
        after,
        c ->
            changes.add(
                "%s %s %s: %s %s".formatted(c.kind(), c.subject(), c.id(), c.text(), c.details())));
    return changes;
  }

  private Map<Subject, Totals> totals() {
    return ArchiveDiff.of(before, after, change -> {});
  }

  private static AnnotatedArticle pier(String who, String what) {
    String speaker = who.contains("|") ? who : who + "|";
    return Samples.article("pier").text("[[" + speaker + ": " + what + "]], she said.").build();
  }

  private static AnnotatedArticle ferry() {
    return Samples.article("ferry").text("The ferry is late.").build();
  }

  private static void write(Path archive, AnnotatedArticle... articles) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, BuildOptions.defaults())) {
      for (AnnotatedArticle article : articles) {
        writer.add(article);
      }
      writer.finish();
    }
  }
}
