package org.inquit.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.extraction.Statement;
import org.inquit.text.Span;

/** Annotated articles of all shapes, without sense, the same for the same seed. */
final class RandomArticles {
  private static final List<String> WORDS =
      List.of("", "ferry", "Zoë Ångström", "港", "🚢 ahoy", "line\nbreak", "tab\there", "\u0000");

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  AnnotatedArticle next() {
    return new AnnotatedArticle(
        article(),
        list(this::statement),
        list(this::entity),
        list(this::entity),
        list(() -> new DateMention(span(), maybe(this::word), random.nextBoolean())));
  }

  Statement statement() {
    List<Span> content = new ArrayList<>(list(this::span));
    content.add(span());
    return new Statement(
        word(),
        one(Statement.Kind.values()),
        content,
        maybe(() -> new Statement.Cue(word(), maybe(this::span))),
        maybe(this::speaker),
        maybe(() -> new Statement.Behalf(word(), maybe(this::word))),
        maybe(() -> new Statement.Said(dates(), one(Statement.Said.Basis.values()))),
        maybe(this::word),
        random.nextInt(10_001) / 10_000.0);
  }

  DateSpan dates() {
    LocalDate day = LocalDate.of(1 + random.nextInt(9000), 1, 1).plusDays(random.nextInt(366));
    return switch (random.nextInt(4)) {
      case 0 -> DateSpan.range(day, null);
      case 1 -> DateSpan.range(null, day);
      case 2 -> DateSpan.range(day, day.plusDays(random.nextInt(5000)));
      default -> DateSpan.around(day, one(Precision.values()));
    };
  }

  private Article article() {
    return new Article(
        word(),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> new Published(dates(), one(Published.Basis.values()), maybe(this::word))),
        maybe(() -> new Dateline(maybe(this::word), maybe(this::word))),
        list(this::word),
        list(this::word),
        word() + word());
  }

  private Statement.Speaker speaker() {
    return new Statement.Speaker(
        word(),
        maybe(this::word),
        maybe(this::span),
        one(Statement.Tier.values()),
        list(this::word));
  }

  private Entity entity() {
    return new Entity(word(), list(this::span));
  }

  private Span span() {
    int start = random.nextInt(1 << random.nextInt(1, 20));
    return new Span(start, start + random.nextInt(300));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> list(Supplier<T> values) {
    List<T> list = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      list.add(values.get());
    }
    return list;
  }
}
