package org.inquit.attribution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
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

  /** A line a statement: manner, content, cue and source, "-" for what is not there. */
  static String shown(String text) {
    return attributions(text).stream().map(a -> shown(a, text)).collect(Collectors.joining("\n"));
  }

  private static String shown(Attribution a, String text) {
    String content = a.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    String manner = a.manner().name().toLowerCase(Locale.ROOT);
    String line = String.join(" | ", manner, content, in(a.cue(), text), in(a.source(), text));
    return line.replace("\n", "\\n");
  }

  private static String in(Span span, String text) {
    return span == null ? "-" : span.in(text);
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
