package org.inquit.extraction;

import java.util.ArrayList;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.attribution.Attribution;
import org.inquit.attribution.Attributions;
import org.inquit.date.DateExpression;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/** Finds who says what in an article; immutable and safe to share between threads. */
public final class Extractor {
  /** Never throws on what an article holds. */
  public AnnotatedArticle extract(Article article) {
    Tokens tokens = Tokens.of(article.body());
    Sentences sentences = Sentences.of(tokens);
    List<DateExpression> dates = Dates.of(article);
    List<Attribution> attributions = Attributions.find(tokens, sentences);
    SaidDates said = new SaidDates(article, tokens, sentences, dates, attributions);
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      String id = article.id() + "-" + (statements.size() + 1);
      statements.add(statement(id, article.body(), attribution, said));
    }
    List<DateMention> mentions = dates.stream().map(DateMention::of).toList();
    return new AnnotatedArticle(article, statements, List.of(), List.of(), mentions);
  }

  private static Statement statement(String id, String body, Attribution found, SaidDates said) {
    Span cue = found.cue();
    Statement.Speaker speaker = speaker(body, found.source());
    return new Statement(
        id,
        Statement.Kind.valueOf(found.manner().name()),
        found.content(),
        cue == null ? null : new Statement.Cue(cue.in(body), cue),
        speaker,
        null,
        said.of(found, speaker == null ? null : speaker.name()),
        found.rule(),
        found.confidence());
  }

  /** The source as it stands, until it is resolved to a name. */
  private static Statement.Speaker speaker(String body, Span source) {
    if (source == null) {
      return null;
    }
    String surface = source.in(body);
    return new Statement.Speaker(
        surface, surface, source, Statement.Tier.SURFACE, List.of(surface));
  }
}
