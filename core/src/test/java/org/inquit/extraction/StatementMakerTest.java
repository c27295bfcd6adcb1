package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateSpan;
import org.inquit.entity.Discourse;
import org.inquit.entity.Entities;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tagger;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementMakerTest {
  private static final String BODY =
      "Ana Sousa, head of the Harbour Board, left. “It rains,” she said.";

  @Test
  void keepsSpansAndWords() {
    Statement made = make(span("she"), span("said"));
    assertEquals("x-7", made.id());
    assertEquals("It rains", made.text(BODY));
    assertEquals("said", made.cue().text());
    assertEquals(span("said"), made.cue().span());
    assertEquals("marked", made.rule());
    assertEquals(0.5, made.confidence());
    assertEquals(Statement.Kind.DIRECT, made.kind());
  }

  @Test
  void resolvesTheSpeaker() {
    Statement.Speaker speaker = make(span("she"), span("said")).speaker();
    assertEquals("Ana Sousa", speaker.name());
    assertEquals("she", speaker.surface());
    assertEquals(span("she"), speaker.span());
    assertEquals(Tier.PRONOUN, speaker.tier());
    assertEquals("she", speaker.chain().getFirst());
    assertEquals("Ana Sousa", speaker.chain().getLast());
  }

  @Test
  void tellsForWhomTheSpeakerSpeaks() {
    Statement.Behalf behalf = make(span("she"), span("said")).behalf();
    assertEquals("Harbour Board", behalf.name());
    assertEquals("head", behalf.surface());
  }

  @Test
  void hasNeitherWithoutASource() {
    Statement made = make(null, null);
    assertNull(made.speaker());
    assertNull(made.behalf());
    assertNull(made.cue());
    assertEquals(Tier.NONE, made.tier());
    assertEquals("2017-05-18", made.said().value().toString());
  }

  @Test
  void anAnswerIsTheIntervieweesByHisPart() {
    Statement made = make(null, null, "answer", span("Ana Sousa"));
    assertEquals("Ana Sousa", made.speaker().name());
    assertEquals(span("Ana Sousa"), made.speaker().span());
    assertEquals(Tier.ROLE, made.tier());
    assertEquals("Harbour Board", made.behalf().name());
  }

  @ParameterizedTest
  @CsvSource({"question, true", "answer, false", "turn, true"})
  void nobodyElseIsTheInterviewee(String rule, boolean known) {
    Span interviewee = known ? span("Ana Sousa") : null;
    assertNull(make(null, null, rule, interviewee).speaker());
  }

  private static Span span(String words) {
    int at = BODY.lastIndexOf(words);
    return new Span(at, at + words.length());
  }

  private static Statement make(Span source, Span cue) {
    return make(source, cue, "marked", null);
  }

  private static Statement make(Span source, Span cue, String rule, Span interviewee) {
    Attribution found =
        new Attribution(
            List.of(span("It rains")), cue, source, Attribution.Manner.DIRECT, rule, 0.5);
    Tokens tokens = Tokens.of(BODY);
    Sentences sentences = Sentences.of(tokens);
    Tags tags = Tagger.english().tag(tokens, sentences);
    Discourse discourse =
        Discourse.of(tokens, sentences, tags, Entities.of(tokens, sentences, tags), List.of());
    Published published =
        new Published(DateSpan.parse("2017-05-18"), Published.Basis.METADATA, null);
    Article article =
        new Article(
            "x", "-", null, null, null, null, "en", published, null, List.of(), List.of(), BODY);
    SaidDates dates = new SaidDates(article, tokens, sentences, Dates.of(article), List.of(found));
    return new StatementMaker(article, discourse, dates, interviewee).statement(7, found);
  }
}
