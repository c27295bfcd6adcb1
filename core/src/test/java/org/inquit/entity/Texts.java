package org.inquit.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tagger;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** A text with all that is known of it before its names are read. */
record Texts(Tokens tokens, Sentences sentences, Tags tags) {
  static Texts of(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens);
    return new Texts(tokens, sentences, Tagger.english().tag(tokens, sentences));
  }

  Entities entities() {
    return Entities.of(tokens, sentences, tags);
  }

  /** The names of one sort, each once, with a semicolon between. */
  String names(Sort sort) {
    return entities().all(sort).stream().map(Named::name).collect(Collectors.joining("; "));
  }

  Discourse discourse(List<Utterance> said) {
    return Discourse.of(tokens, sentences, tags, entities(), said);
  }

  /** Where {@code words} stand for the last time. */
  Span last(String words) {
    int at = tokens.text().lastIndexOf(words);
    return new Span(at, at + words.length());
  }
}
