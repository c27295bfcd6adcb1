package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and speakers of texts that nobody would write: no failure, and every span inside. */
class AnyTextTest {
  private static final String[] PIECES = {
    "Maria ",
    "Keller",
    "al-",
    "The ",
    "the ",
    "of ",
    "for ",
    "and ",
    "Ministry ",
    "Party",
    "President ",
    "Gen. ",
    "J. ",
    "said ",
    "told ",
    "he ",
    "She ",
    "they ",
    "who ",
    "official ",
    "Kenyan ",
    "U.S. ",
    "army ",
    "'s ",
    "’",
    "\"",
    "“",
    "”",
    "(",
    ")",
    "NHA",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "45",
    "-",
    "–",
    "é",
    "\ud83d\ude00",
    "\ud83d",
    "\u0000",
    "İ",
    "ﬁ",
    "two ",
    "Prime ",
    "Minister ",
    "in ",
    "a ",
    "his ",
    "&",
    "Co",
    "report ",
    "company ",
    ";",
    "MV ",
    "War",
    "East "
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void spansStandInside(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      String text = text(random);
      try {
        check(text, random);
      } catch (RuntimeException e) {
        throw new AssertionError(text, e);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void check(String text, Random random) {
    Texts read = Texts.of(text);
    for (Sort sort : Sort.values()) {
      for (Named named : read.entities().all(sort)) {
        assertTrue(named.mentions().stream().allMatch(m -> m.end() <= text.length()), text);
        assertTrue(!named.name().isBlank(), text);
      }
    }
    List<Utterance> said = said(read, random);
    Discourse discourse = read.discourse(said);
    for (Utterance utterance : said) {
      Resolution found = discourse.resolve(utterance.source());
      assertTrue(found == null || !found.chain().isEmpty(), text);
    }
  }

  private static List<Utterance> said(Texts read, Random random) {
    List<Utterance> said = new ArrayList<>();
    int size = read.tokens().size();
    for (int i = 0; i < 4 && size > 0; i++) {
      int from = random.nextInt(size);
      int to = Math.min(size, from + 1 + random.nextInt(4));
      Span span = read.tokens().span(from, to);
      said.add(new Utterance(List.of(span), span, random.nextBoolean()));
    }
    return said;
  }
}
