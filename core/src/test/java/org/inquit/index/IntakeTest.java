package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.inquit.article.Article;
import org.inquit.article.Outcome;
import org.inquit.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {
  private final List<String> heard = new ArrayList<>();
  private final Intake intake =
      new Intake(
          new BuildListener() {
            @Override
            public void indexed(Article article) {
              heard.add("+" + article.id());
            }

            @Override
            public void rejected(Rejection rejection) {
              heard.add("-" + rejection);
            }
          });

  @Test
  void admitsAnArticleAsItIs() {
    Article article = article("a", null, "The pier is new.");
    assertEquals(Optional.of(article), intake.judge(new Outcome.Read(article), 0));
    assertEquals(List.of("+a"), heard);
  }

  @Test
  void leavesOutWhatCameBefore() {
    judge("a", null, "The pier is new.");
    assertEquals("", judge("a", null, "The pier is new."));
    assertEquals(List.of("+a", "-a.txt: the same text as a"), heard);
  }

  @Test
  void tellsOnWhichLineADuplicateStands() {
    Article article = article("a", null, "The pier is new.");
    intake.judge(new Outcome.Read(article), 3);
    intake.judge(new Outcome.Read(article), 4);
    assertEquals(List.of("+a", "-a.txt:4: the same text as a"), heard);
  }

  @Test
  void admitsTheSameTextByAnotherId() {
    judge("a", null, "The pier is new.");
    assertEquals("b", judge("b", null, "The pier is new."));
  }

  @Test
  void namesAnotherTextOfTheSameIdAnew() {
    judge("a", null, "The pier is new.");
    String second = judge("a", null, "The pier is old.");
    String third = judge("a", "Pier", "The pier is new.");
    assertTrue(second.matches("a~[0-9a-f]{8}"), second);
    assertTrue(third.matches("a~[0-9a-f]{8}"), third);
    assertEquals(3, Set.of("a", second, third).size());
    assertEquals("", judge("a", null, "The pier is old."));
    assertEquals("", judge("a", "Pier", "The pier is new."));
  }

  @Test
  void namesATextAlikeInEveryRun() {
    judge("a", null, "The pier is new.");
    Intake other = new Intake(BuildListener.NONE);
    other.judge(new Outcome.Read(article("a", null, "Something else.")), 0);
    Optional<Article> again = other.judge(new Outcome.Read(article("a", null, "Old pier.")), 0);
    assertEquals(judge("a", null, "Old pier."), again.orElseThrow().id());
  }

  @Test
  void changesNothingButTheId() {
    RandomArticles random = new RandomArticles(41);
    for (int i = 0; i < 100; i++) {
      Article a = random.next().article();
      Intake fresh = new Intake(BuildListener.NONE);
      fresh.judge(new Outcome.Read(article(a.id(), "first", "came before")), 0);
      Article named = fresh.judge(new Outcome.Read(a), 0).orElseThrow();
      Article back =
          new Article(
              a.id(),
              named.origin(),
              named.url(),
              named.title(),
              named.source(),
              named.author(),
              named.language(),
              named.published(),
              named.dateline(),
              named.tags(),
              named.captions(),
              named.body());
      assertEquals(a, back);
      assertTrue(named.id().startsWith(a.id() + "~"), named.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsRejectionsByKind(Rejection.Kind kind) {
    assertEquals(
        Optional.empty(),
        intake.judge(new Outcome.Rejected(new Rejection("x.csv", 7, kind, "no text")), 7));
    BuildReport report = report();
    assertEquals(kind == Rejection.Kind.EMPTY ? 1 : 0, report.empty());
    assertEquals(kind == Rejection.Kind.DUPLICATE ? 1 : 0, report.duplicates());
    assertEquals(kind == Rejection.Kind.REJECTED ? 1 : 0, report.rejected());
    assertEquals(0, intake.indexed());
    assertEquals(List.of("-x.csv:7: no text"), heard);
  }

  @Test
  void givesEveryArticleAnIdOfItsOwnAndCountsAll() {
    Random random = new Random(13);
    Set<String> ids = new HashSet<>();
    Set<String> inputs = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String id = "id" + random.nextInt(20);
      String body = "text " + random.nextInt(10);
      String given = judge(id, null, body);
      assertEquals(inputs.add(id + "/" + body), !given.isEmpty(), id + "/" + body);
      assertTrue(given.isEmpty() || ids.add(given), given);
    }
    BuildReport report = report();
    assertEquals(1000, report.records());
    assertEquals(inputs.size(), report.indexed());
    assertEquals(1000 - inputs.size(), report.duplicates());
    assertEquals(1000, heard.size());
  }

  @Test
  void keepsItsCountsAtTheEnd() {
    judge("a", null, "The pier is new.");
    judge("a", null, "The pier is new.");
    intake.end();
    assertEquals(1, report().indexed());
    assertEquals(1, report().duplicates());
  }

  private BuildReport report() {
    return intake.report(new Manifest(1, "g000001", null, 0, 0, "f", "i", Map.of()), true);
  }

  private String judge(String id, String title, String body) {
    return intake.judge(new Outcome.Read(article(id, title, body)), 0).map(Article::id).orElse("");
  }

  private static Article article(String id, String title, String body) {
    return Samples.article(id).title(title).text(body).build().article();
  }
}
