package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CopyFinderTest {
  private static final String WORDS = "the ferry will not sail before the wind has turned";
  private static final String OTHER = "nobody has asked the harbour what it thinks of the bridge";

  private record Text(String id, long day, String key, String words) {}

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments("the same words", WORDS, "", WORDS, "", true, true),
        arguments("other words", WORDS, "", OTHER, "", false, false),
        arguments("the same key", WORDS, "k", OTHER, "k", true, false),
        arguments("the same words, other keys", WORDS, "k", WORDS, "l", true, false),
        arguments("a key and none", WORDS, "k", WORDS, "", true, true),
        arguments("nothing said", "", "", "", "", false, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void keysJoinArticlesAndKeepStatementsApart(
      String name,
      String one,
      String oneKey,
      String other,
      String otherKey,
      boolean articles,
      boolean statements) {
    Text first = new Text("a", 1, oneKey.isEmpty() ? null : oneKey, one);
    Text second = new Text("b", 2, otherKey.isEmpty() ? null : otherKey, other);
    long[] ofArticles = marks(CopyKind.ARTICLES, List.of(first, second));
    long[] ofStatements = marks(CopyKind.STATEMENTS, List.of(first, second));
    assertEquals(articles, ofArticles[0] != 0 && ofArticles[0] == ofArticles[1]);
    assertEquals(statements, ofStatements[0] != 0 && ofStatements[0] == ofStatements[1]);
    if (!articles) {
      assertArrayEquals(new long[2], ofArticles);
    }
  }

  @Test
  void theMarkIsThatOfTheEarliest() {
    Text late = new Text("late", 9, null, WORDS);
    Text early = new Text("early", 3, null, WORDS);
    Text undated = new Text("undated", Long.MAX_VALUE, null, WORDS);
    long both = marks(CopyKind.ARTICLES, List.of(late, early))[0];
    assertEquals(both, marks(CopyKind.ARTICLES, List.of(undated, early, late))[2]);
    assertNotEquals(both, marks(CopyKind.ARTICLES, List.of(undated, late))[0]);
  }

  @Test
  void marksDoNotHangOnNumbers() {
    Random random = new Random(3);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String key = random.nextInt(4) == 0 ? "k" + random.nextInt(5) : null;
      String words = random.nextBoolean() ? WORDS : OTHER + " " + random.nextInt(3);
      texts.add(new Text("t" + i, random.nextInt(5), key, words));
    }
    for (CopyKind kind : CopyKind.values()) {
      Map<String, Long> before = byId(kind, texts);
      for (int round = 0; round < 5; round++) {
        Collections.shuffle(texts, random);
        assertEquals(before.get("t0"), byId(kind, texts).get("t0"), kind::toString);
      }
    }
  }

  @Test
  void noTextsAreNoCopies() {
    assertArrayEquals(new long[0], marks(CopyKind.ARTICLES, List.of()));
  }

  private static Map<String, Long> byId(CopyKind kind, List<Text> texts) {
    long[] marks = marks(kind, texts);
    Map<String, Long> byId = new HashMap<>();
    for (int i = 0; i < marks.length; i++) {
      byId.put(texts.get(i).id(), marks[i]);
    }
    return byId;
  }

  private static long[] marks(CopyKind kind, List<Text> texts) {
    CopyFinder finder = new CopyFinder(kind, texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      long key = text.key() == null ? 0 : CopyFinder.hash(new BytesRef(text.key()));
      finder.meet(i, text.day(), CopyFinder.hash(new BytesRef(text.id())), key);
    }
    long[] marks = new long[texts.size()];
    for (int i = 0; i < marks.length; i++) {
      finder.compare(i, new BytesRef(kind.sketch(texts.get(i).words())));
    }
    for (int i = 0; i < marks.length; i++) {
      marks[i] = finder.mark(i);
    }
    return marks;
  }
}
