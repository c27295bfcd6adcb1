package org.inquit.extraction;

import org.inquit.article.Article;
import org.inquit.attribution.Attribution;
import org.inquit.entity.Discourse;
import org.inquit.entity.Resolution;
import org.inquit.text.Span;

/** Makes statements of attributions: speaker, behalf, date and id. */
final class StatementMaker {
  private final Article article;
  private final Discourse discourse;
  private final SaidDates dates;
  private final Span interviewee;

  /**
   * @param interviewee where the introduction of an interview names who answers, or {@code null}
   */
  StatementMaker(Article article, Discourse discourse, SaidDates dates, Span interviewee) {
    this.article = article;
    this.discourse = discourse;
    this.dates = dates;
    this.interviewee = interviewee;
  }

  Statement statement(int number, Attribution found) {
    Span source = found.isAnswer() ? interviewee : found.source();
    Resolution speaker = source == null ? null : discourse.resolve(source);
    return new Statement(
        article.id() + "-" + number,
        Statement.Kind.valueOf(found.manner().name()),
        found.content(),
        cue(found.cue()),
        speaker == null ? null : speaker(source, speaker, tier(found, speaker)),
        speaker == null ? null : behalf(speaker),
        dates.of(found, speaker == null ? null : speaker.name()),
        found.rule(),
        found.confidence());
  }

  private Statement.Cue cue(Span cue) {
    return cue == null ? null : new Statement.Cue(cue.in(article.body()), cue);
  }

  /** Who answers is known by his part in the interview, not by a name at the answer. */
  private static Statement.Tier tier(Attribution found, Resolution speaker) {
    return found.isAnswer() ? Statement.Tier.ROLE : Statement.Tier.valueOf(speaker.link().name());
  }

  private Statement.Speaker speaker(Span source, Resolution found, Statement.Tier tier) {
    return new Statement.Speaker(
        found.name(), source.in(article.body()), source, tier, found.chain());
  }

  private Statement.Behalf behalf(Resolution found) {
    return found.behalf() == null
        ? null
        : new Statement.Behalf(found.behalf(), found.behalfPrinted().in(article.body()));
  }
}
