package org.inquit.attribution;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inquit.text.Sentences;
import org.inquit.text.Tagger;
import org.inquit.text.Tokens;

/** Passages made of strings, and what was found in them as strings. */
final class Passages {
  private Passages() {}

  static Passage of(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens);
    return new Passage(tokens, sentences, Tagger.english().tag(tokens, sentences));
  }

  static List<Attribution> attributions(String text) {
    Passage in = of(text);
    return Attributions.find(in.tokens, in.sentences, in.tags);
  }

  static String words(Passage in, int from, int to) {
    return to > from ? in.tokens.span(from, to).in(in.tokens.text()) : "";
  }

  /** The cue that begins with {@code word}. */
  static Cue cue(Passage in, String word) {
    return in.cues.stream()
        .filter(c -> in.tokens.string(c.first()).equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cue " + word + " in: " + in.tokens.text()));
  }

  static String phrases(Passage in) {
    return IntStream.range(0, in.phrases.size())
        .mapToObj(p -> words(in, in.phrases.first(p), in.phrases.end(p)))
        .collect(Collectors.joining(" / "));
  }
}
