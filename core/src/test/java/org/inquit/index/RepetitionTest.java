package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.inquit.article.Article;
import org.inquit.article.Digest;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
  private static final String OFFER = "The Coast Daily is read by ten thousand people.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Coast Daily, ''", "'', https://coast.example/"})
  void whatAnOutletRepeatsIsNoArticle(String source, String host) {
    List<RawRecord> pages = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pages.add(page("p" + i, source, host, story(i) + (i % 2 == 0 ? "\n\n" + OFFER : "")));
    }
    List<String> reduced = new ArrayList<>();
    build(BuildOptions.defaults(), reduced, pages);
    Map<String, String> bodies = bodies();
    for (int i = 0; i < 10; i++) {
      assertEquals(story(i), bodies.get("p" + i));
    }
    assertEquals(List.of("p0", "p2", "p4", "p6", "p8"), reduced);
  }

  @Test
  void verbatimBodiesStayAsTheyAre() {
    List<RawRecord> records = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      records.add(
          new Given(article("p" + i, "Coast Daily", null, story(i) + "\n\n" + OFFER), true));
    }
    build(BuildOptions.defaults(), new ArrayList<>(), records);
    assertEquals(story(3) + "\n\n" + OFFER, bodies().get("p3"));
  }

  @Test
  void copiesOfOneArticleRepeatNothing() {
    List<RawRecord> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      pages.add(page("p" + i, "Coast Daily", "", story(1) + "\n\n" + story(2) + "\n\n" + OFFER));
    }
    List<String> reduced = new ArrayList<>();
    build(BuildOptions.defaults(), reduced, pages);
    assertEquals(List.of(), reduced);
  }

  @Test
  void theSameIsFoundInAnyOrderAndOnAnyNumberOfThreads() {
    List<RawRecord> pages = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pages.add(page("p" + i, "Outlet " + i % 2, "", story(i) + "\n\n" + OFFER));
    }
    String once = build(BuildOptions.defaults().withThreads(1), new ArrayList<>(), pages);
    Collections.shuffle(pages, new Random(3));
    assertEquals(once, build(BuildOptions.defaults().withThreads(4), new ArrayList<>(), pages));
  }

  @Test
  void pagesThatComeLaterAreReducedToo() {
    List<RawRecord> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(page("p" + i, "Coast Daily", "", story(i) + "\n\n" + OFFER));
    }
    build(BuildOptions.defaults(), new ArrayList<>(), pages);
    RawRecord late = page("late", "Coast Daily", "", story(20) + "\n\n" + OFFER);
    List<String> reduced = new ArrayList<>();
    build(BuildOptions.defaults().withBase(Base.ALL), reduced, List.of(late));
    assertEquals(List.of("late"), reduced);
    assertEquals(story(20), bodies().get("late"));
    assertEquals(story(7), bodies().get("p7"));
  }

  @Test
  void whatIsTakenOverStaysReduced() {
    List<RawRecord> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(page("p" + i, "Coast Daily", "", story(i) + "\n\n" + OFFER));
    }
    String whole = build(BuildOptions.defaults(), new ArrayList<>(), pages);
    List<String> reduced = new ArrayList<>();
    assertEquals(whole, build(BuildOptions.defaults().withBase(Base.UNCHANGED), reduced, pages));
    assertEquals(List.of(), reduced);
  }

  /** Lines that come to be repeated, and cease to be: as if all pages had come at once. */
  @Test
  void changesLeaveWhatABuildOfAllWouldLeave() {
    Random random = new Random(8);
    Map<String, RawRecord> pages = new TreeMap<>();
    List<String> reduced = new ArrayList<>();
    for (int round = 0; round < 14; round++) {
      BuildOptions base = BuildOptions.defaults();
      if (round > 0) {
        base = base.withBase(List.of(Base.UNCHANGED, Base.ALL, Base.STORED).get(round % 3));
      }
      Map<String, RawRecord> fresh = new TreeMap<>();
      for (int i = 0; i < 7; i++) {
        String id = "p" + random.nextInt(30);
        fresh.put(id, page(id, "Outlet " + random.nextInt(2), "", footed(random)));
      }
      if (round % 3 != 2) {
        pages.putAll(fresh);
      }
      Collection<RawRecord> given = round % 3 == 1 ? fresh.values() : pages.values();
      String grown = round % 3 == 2 ? upgraded(base) : build(base, reduced, List.copyOf(given));
      Path other = folder.resolveSibling(folder.getFileName() + "-" + round);
      assertEquals(
          new ArchiveBuilder(other, new Extractor(), BuildOptions.defaults())
              .build(pages.values(), BuildListener.NONE)
              .manifest()
              .fingerprint(),
          grown,
          "round " + round);
    }
    assertTrue(reduced.size() > 20, reduced::toString);
  }

  private String upgraded(BuildOptions base) {
    List<RawRecord> records = new ArrayList<>();
    try (StoredRecords stored = StoredRecords.open(folder)) {
      stored.forEach(records::add);
      return build(base, new ArrayList<>(), records);
    }
  }

  private static String footed(Random random) {
    StringBuilder body = new StringBuilder(story(random.nextInt(1000)));
    for (int line = random.nextInt(6); line > 0; line--) {
      body.append("\n\nLine ").append(random.nextInt(5)).append(" of the page.");
    }
    return body.toString();
  }

  private String build(BuildOptions options, List<String> reduced, List<RawRecord> records) {
    BuildListener listener =
        new BuildListener() {
          @Override
          public void reduced(Article article) {
            reduced.add(article.id());
          }
        };
    ArchiveBuilder builder = new ArchiveBuilder(folder, new Extractor(), options);
    String fingerprint = builder.build(records, listener).manifest().fingerprint();
    Collections.sort(reduced);
    return fingerprint;
  }

  private Map<String, String> bodies() {
    return Archives.bodies(new Generations(folder).live());
  }

  private static RawRecord page(String id, String source, String host, String body) {
    String url = host.isEmpty() ? null : host + id;
    return new Given(article(id, source.isEmpty() ? null : source, url, body), false);
  }

  private static Article article(String id, String source, String url, String body) {
    return new Article(
        id, id, url, null, source, null, "en", null, null, List.of(), List.of(), body);
  }

  private static String story(int i) {
    Random words = new Random(i);
    StringBuilder story = new StringBuilder("Story " + i + ":");
    for (int w = 0; w < 30; w++) {
      story.append(' ').append((char) ('a' + words.nextInt(26))).append(words.nextInt(1000));
    }
    return story.append('.').toString();
  }

  private record Given(Article article, boolean verbatim) implements RawRecord {
    @Override
    public String origin() {
      return article.origin();
    }

    @Override
    public byte[] digest() {
      return Digest.of(article.id(), article.body());
    }

    @Override
    public Outcome read() {
      return new Outcome.Read(article);
    }
  }
}
