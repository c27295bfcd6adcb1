package org.inquit.attribution;

import java.util.List;
import org.inquit.text.Sentences;
import org.inquit.text.Tagger;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** A text with all that the search for attributions looks at. */
record Passage(
    Tokens tokens,
    Sentences sentences,
    Tags tags,
    NounPhrases phrases,
    List<Quote> quotes,
    List<Cue> cues) {
  static final CueLexicon LEXICON = new CueLexicon();

  static Passage of(Tokens tokens, Sentences sentences) {
    Tags tags = Tagger.english().tag(tokens, sentences);
    List<Quote> quotes = Quotations.of(tokens, sentences);
    NounPhrases phrases = NounPhrases.of(tokens, sentences, tags);
    return new Passage(tokens, sentences, tags, phrases, quotes, Cues.of(tokens, tags, LEXICON));
  }
}
