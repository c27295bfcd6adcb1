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
  private final List<Expected> patterns =
      Fixtures.all().stream().map(fixture -> fixture.expected()).toList();
  private final Random random;

  /** The same seed gives the same articles. */
  Corpus(long seed) {
    random = new Random(seed);
  }

  /** As many articles as together hold at least {@code units} UTF-16 code units of body. */
  List<Article> articles(int units) {
    List<Article> articles = new ArrayList<>();
    for (int have = 0; have < units; have += articles.getLast().body().length()) {
      articles.add(article(articles.size()));
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

  private Article article(int number) {
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

  /** The same paragraphs in another order, with other digits: no two bodies are copies. */
  private String varied(String body) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(body.split("\n+")));
    Collections.shuffle(paragraphs, random);
    StringBuilder text = new StringBuilder(String.join("\n\n", paragraphs));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '3' && text.charAt(i) <= '9') {
        text.setCharAt(i, (char) ('3' + random.nextInt(7)));
      }
    }
    return text.toString();
  }
}
