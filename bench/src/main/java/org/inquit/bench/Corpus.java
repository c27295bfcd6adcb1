package org.inquit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.fixtures.Expected;
import org.inquit.fixtures.Fixtures;

/** Articles made from the fixtures by deterministic variation, as many as one wants. */
final class Corpus {
  /** Words of so many letters may be others. */
  private static final int LONG = 6;

  private static final int EXCHANGED = 3;
  private static final int COINED = 12;

  private final List<Expected> patterns =
      Fixtures.all().stream().map(fixture -> fixture.expected()).toList();
  private final String[] vocabulary =
      patterns.stream()
          .flatMap(pattern -> Arrays.stream(pattern.body().split("[^\\p{L}]+")))
          .filter(word -> word.length() >= LONG && Character.isLowerCase(word.charAt(0)))
          .toArray(String[]::new);
  private final Random random;
  private int made;

  /** The same seed gives the same articles. */
  Corpus(long seed) {
    random = new Random(seed);
  }

  /** As many articles as together hold at least {@code units} UTF-16 code units of body. */
  List<Article> articles(int units) {
    List<Article> articles = new ArrayList<>();
    for (int have = 0; have < units; have += articles.getLast().body().length()) {
      articles.add(next());
    }
    return articles;
  }

  /** One body of at least {@code units} UTF-16 code units. */
  String body(int units) {
    StringBuilder body = new StringBuilder(units);
    for (Article article : articles(units)) {
      body.append(article.body()).append("\n\n");
    }
    return body.toString();
  }

  /** One more article; articles of one corpus differ. */
  Article next() {
    int number = made++;
    Expected pattern = patterns.get(number % patterns.size());
    DateSpan day =
        DateSpan.parse(
            "20%02d-%02d-%02d"
                .formatted(random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    return new Article(
        "b" + number,
        "bench/" + number,
        null,
        pattern.title(),
        pattern.source(),
        pattern.author(),
        "en",
        new Published(day, Published.Basis.METADATA, null),
        null,
        pattern.tags(),
        List.of(),
        varied(pattern.body()));
  }

  /**
   * The same paragraphs in another order, with other digits and some other words: no two bodies are
   * copies, and no paragraph is what an outlet always prints.
   */
  private String varied(String body) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(body.split("\n+")));
    Collections.shuffle(paragraphs, random);
    String text = String.join("\n\n", paragraphs);
    StringBuilder varied = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      varied.append(word(text.substring(i, end)));
      if (end < text.length()) {
        varied.append(digit(text.charAt(end)));
      }
      i = end + 1;
    }
    return varied.toString();
  }

  private char digit(char c) {
    return c >= '3' && c <= '9' ? (char) ('3' + random.nextInt(7)) : c;
  }

  /** Now and then another word of the corpus, or one that never was. */
  private String word(String word) {
    boolean plain = word.length() >= LONG && Character.isLowerCase(word.charAt(0));
    if (!plain || random.nextInt(EXCHANGED) != 0) {
      return word;
    }
    String other = vocabulary[random.nextInt(vocabulary.length)];
    return random.nextInt(COINED) == 0 ? other.substring(0, LONG / 2) + word : other;
  }
}
