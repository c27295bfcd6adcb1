package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
  private static final Sketch SKETCH = new Sketch(3, 60);

  @Test
  void copiesAreGroupedAndOthersAreNot() {
    String wire = text(1, 300);
    String other = text(2, 300);
    assertArrayEquals(
        new int[] {0, 1, 0, 0, 1, 5},
        groups(wire, other, "By our staff. " + wire, wire + " More soon.", other, text(3, 300)));
  }

  @Test
  void aShortenedCopyIsACopy() {
    String wire = text(1, 400);
    assertArrayEquals(new int[] {0, 0}, groups(wire, wire.substring(0, wire.length() / 2)));
  }

  @Test
  void aTextThatOnlyQuotesAnotherIsNone() {
    String one = text(1, 300);
    String quoting = text(2, 250) + one.substring(0, one.length() / 6);
    assertArrayEquals(new int[] {0, 1}, groups(one, quoting));
  }

  @Test
  void shortTextsMustBeEqual() {
    assertArrayEquals(
        new int[] {0, 0, 2},
        groups(
            "Rain fell on the pier all day.",
            "Rain fell on the pier all day!",
            "Rain fell on the pier all night."));
  }

  @Test
  void emptyTextsAreNoCopiesOfEachOther() {
    assertArrayEquals(new int[] {0, 1, 2}, groups("", "", " … "));
  }

  @Test
  void anAddressJoinsWhateverIsWritten() {
    CopyGroups groups = of(List.of(text(1, 50), text(2, 50), text(3, 50), text(4, 50)));
    groups.joinEqual(new long[] {7, 0, 7, 0});
    assertArrayEquals(new int[] {0, 1, 0, 3}, groups.groups());
  }

  @Test
  void whatIsKeptApartIsNotJoined() {
    String text = text(1, 50);
    CopyGroups groups = of(List.of(text, text, text, text));
    groups.keepApart(new long[] {7, 8, 8, 7});
    assertArrayEquals(new int[] {0, 1, 1, 0}, groups.groups());
  }

  @Test
  void aTextWithoutAKeyIsNoBridgeBetweenTwo() {
    String text = text(1, 50);
    CopyGroups groups = of(List.of(text, text, text));
    groups.keepApart(new long[] {7, 0, 8});
    assertArrayEquals(new int[] {0, 0, 2}, groups.groups());
  }

  @Test
  void manyVersionsOfOneTextAreOneGroup() {
    List<String> versions = new ArrayList<>();
    String text = text(1, 300);
    for (int i = 0; i < 200; i++) {
      versions.add(text + " Version " + i + ".");
    }
    int[] groups = of(versions).groups();
    assertArrayEquals(new int[200], groups);
  }

  /** Texts of which part is kept: what must be found is, and nothing else; in any order. */
  @Test
  void findsCopiesAmongManyTexts() {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String text = text(1000 + i, 80 + random.nextInt(300));
      texts.add(i + "#" + text);
      if (i % 4 == 0) {
        texts.add(i + "#" + edited(text, 0.05, random));
      }
    }
    Collections.shuffle(texts, random);
    int[] groups = of(texts.stream().map(t -> t.substring(t.indexOf('#'))).toList()).groups();
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (groups[i] != i) {
        assertEquals(number(texts.get(groups[i])), number(texts.get(i)), texts.get(i));
        right++;
      }
    }
    assertTrue(right >= 475, right + " of 500 copies with one word in twenty changed");
  }

  private static String number(String text) {
    return text.substring(0, text.indexOf('#'));
  }

  private static String edited(String text, double share, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextDouble() < share ? "x" + random.nextInt(1000) : words[i];
    }
    return String.join(" ", words);
  }

  private static int[] groups(String... texts) {
    return of(List.of(texts)).groups();
  }

  private static CopyGroups of(List<String> texts) {
    CopyGroups groups = new CopyGroups(texts.size(), SKETCH.size(), Likeness.OF_ARTICLES);
    for (int i = 0; i < texts.size(); i++) {
      groups.put(i, SKETCH.of(texts.get(i)), 0);
    }
    return groups;
  }

  private static String text(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(random.nextInt(3000)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }
}
