package org.inquit.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.attribution.Attribution;
import org.inquit.attribution.Attributions;
import org.inquit.date.DateExpression;
import org.inquit.entity.Discourse;
import org.inquit.entity.Entities;
import org.inquit.entity.Sort;
import org.inquit.entity.Utterance;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tagger;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds who says what in an article; immutable and safe to share between threads. */
public final class Extractor {
  private static final Tagger TAGGER = Tagger.english();

  private final LocalDate latest;

  /** Believes every publication date. */
  public Extractor() {
    this(LocalDate.MAX);
  }

  private Extractor(LocalDate latest) {
    this.latest = latest;
  }

  /** Takes no article to be published later than the day after {@code today}. */
  public static Extractor at(LocalDate today) {
    return new Extractor(today.plusDays(1));
  }

  /** Never throws on what an article holds. A language other than English gives no statements. */
  public AnnotatedArticle extract(Article read) {
    Article article = read.publishedBy(latest);
    if (article.language() != null && !article.language().startsWith("en")) {
      return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    }
    Tokens tokens = Tokens.of(article.body());
    Sentences sentences = Sentences.of(tokens);
    Tags tags = TAGGER.tag(tokens, sentences);
    Entities entities = Entities.of(tokens, sentences, tags);
    List<DateExpression> dates = Dates.of(article);
    List<Attribution> said = Attributions.find(tokens, sentences, tags);
    Discourse discourse = Discourse.of(tokens, sentences, tags, entities, utterances(said));
    SaidDates saidDates = new SaidDates(article, tokens, sentences, dates, said);
    return new AnnotatedArticle(
        article,
        statements(
            said, new StatementMaker(article, discourse, saidDates, interviewee(said, discourse))),
        people(entities, article.author()),
        named(entities, Sort.ORGANIZATION),
        dates.stream().map(DateMention::of).toList());
  }

  private static List<Statement> statements(List<Attribution> said, StatementMaker maker) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : said) {
      statements.add(maker.statement(statements.size() + 1, attribution));
    }
    return statements;
  }

  /** Where it is told who answers the questions of an interview; {@code null} for none. */
  private static Span interviewee(List<Attribution> said, Discourse discourse) {
    return said.stream()
        .filter(Attribution::isOfInterview)
        .findFirst()
        .map(first -> discourse.interviewee(first.content().getFirst().start()))
        .orElse(null);
  }

  private static List<Utterance> utterances(List<Attribution> said) {
    return said.stream()
        .map(a -> new Utterance(a.content(), a.source(), a.manner() == Attribution.Manner.DIRECT))
        .toList();
  }

  /** Who wrote the article and is named but once belongs to it as its byline alone. */
  private static List<Entity> people(Entities entities, String author) {
    return named(entities, Sort.PERSON).stream()
        .filter(p -> author == null || p.mentions().size() > 1 || !author.contains(p.name()))
        .toList();
  }

  private static List<Entity> named(Entities entities, Sort sort) {
    return entities.all(sort).stream().map(n -> new Entity(n.name(), n.mentions())).toList();
  }
}
