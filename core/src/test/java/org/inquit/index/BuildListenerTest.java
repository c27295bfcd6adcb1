package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.junit.jupiter.api.Test;

class BuildListenerTest {
  private final List<String> heard = new ArrayList<>();
  private final Article article = Samples.article("pier").text("It is new.").build().article();
  private final Rejection rejection =
      new Rejection("feed.txt", 3, Rejection.Kind.EMPTY, "nothing to read");

  @Test
  void bothHearEachRecordInTurn() {
    BuildListener both = BuildListener.both(named("first"), named("second"));
    both.indexed(article);
    both.unchanged("quay");
    both.rejected(rejection);
    both.reduced(article);
    assertEquals(
        List.of(
            "first indexed pier",
            "second indexed pier",
            "first unchanged quay",
            "second unchanged quay",
            "first rejected nothing to read",
            "second rejected nothing to read",
            "first reduced pier",
            "second reduced pier"),
        heard);
  }

  @Test
  void oneThatHearsNothingDisturbsNobody() {
    BuildListener both = BuildListener.both(BuildListener.NONE, named("other"));
    both.indexed(article);
    both.unchanged("quay");
    both.rejected(rejection);
    both.reduced(article);
    assertEquals(4, heard.size(), heard::toString);
  }

  private BuildListener named(String name) {
    return new BuildListener() {
      @Override
      public void indexed(Article one) {
        heard.add(name + " indexed " + one.id());
      }

      @Override
      public void unchanged(String id) {
        heard.add(name + " unchanged " + id);
      }

      @Override
      public void reduced(Article one) {
        heard.add(name + " reduced " + one.id());
      }

      @Override
      public void rejected(Rejection one) {
        heard.add(name + " rejected " + one.reason());
      }
    };
  }
}
