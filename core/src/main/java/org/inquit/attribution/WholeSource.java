package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tag;

/** Widens the phrase that heads a source to all who speak and to what belongs to them. */
final class WholeSource {
  private static final Lexicon WORDS = Lexicon.load(WholeSource.class, "coordination.txt");

  /** How many tokens a list of speakers with their offices may have. */
  private static final int LONGEST = 40;

  private final Passage in;
  private final int first;
  private final int end;
  private final int cueFirst;
  private final int cueEnd;
  private int from;
  private int to;

  private WholeSource(Passage in, SourceChoice source, Cue cue) {
    this.in = in;
    int sentence = in.sentences.of(source.from());
    first = in.sentences.first(sentence);
    end = in.sentences.end(sentence);
    cueFirst = cue == null ? end : cue.first();
    cueEnd = cue == null ? first : cue.end();
    from = source.from();
    to = source.to();
  }

  /**
   * "The head of the office and his lawyer" for "the head".
   *
   * @param cue may be {@code null}
   */
  static SourceChoice of(Passage in, SourceChoice source, Cue cue) {
    WholeSource whole = new WholeSource(in, source, cue);
    if (cue != null) {
      whole.takeOwner();
      whole.takeObject();
    }
    whole.takeOthers();
    whole.to = new SayingTimes(in).without(whole.from, whole.to);
    return new SourceChoice(whole.from, whole.to, source.score());
  }

  /** "The head of" before "the office". */
  private void takeOwner() {
    int p = in.phrases.from(from) - 1;
    while (p >= 0
        && in.phrases.end(p) == from - 1
        && in.tags.is(from - 1, Tag.ADP)
        && in.tokens.matches(from - 1, "of")
        && in.phrases.first(p) >= first) {
      from = in.phrases.first(p--);
    }
  }

  /** "Of the office" behind "the head", "for Human Rights" behind "the High Commissioner". */
  private void takeObject() {
    int p = in.phrases.from(to);
    while (p < in.phrases.size()
        && in.phrases.first(p) == to + 1
        && (in.tokens.matches(to, "of") || isTitleOf(p))
        && (cueFirst < from || in.phrases.end(p) <= cueFirst)) {
      to = in.phrases.end(p++);
    }
  }

  /** Whether "for" joins two parts of one title, both in capitals. */
  private boolean isTitleOf(int phrase) {
    return in.tokens.matches(to, "for")
        && in.tokens.capital(to - 1)
        && in.tokens.capital(in.phrases.end(phrase) - 1)
        && in.tags.is(from, Tag.DET);
  }

  private void takeOthers() {
    if (cueEnd <= from) {
      takeNames();
      while (isLink(to) && !isSubject(to + 1) && takePhrase(to + 1, end)) {
        takeObject();
      }
    } else {
      while (isLink(to) && takePhrase(to + 1, cueFirst) || takeList()) {
        takeObject();
      }
      takeOthersBefore();
    }
    if (in.phrases.from(from + 1) < in.phrases.from(to) && is("lead", from)) {
      from++;
    }
  }

  /** "Y" in "said X, Y and Z": names between commas that end in "and" and a last one. */
  private void takeNames() {
    int behind = to;
    for (int next = to; next > 0; next = isComma(behind) ? behindName(behind + 1) : 0) {
      behind = next;
    }
    int link = isComma(behind) ? behind + 1 : behind;
    if (behind > to && isLink(link) && behindName(link + 1) > 0 && !isSubject(link + 1)) {
      to = link;
    }
  }

  private boolean isComma(int i) {
    return i < end && in.tokens.is(i, Kind.COMMA);
  }

  /** The token behind a phrase at {@code i} that is a name and nothing else; 0 for none. */
  private int behindName(int i) {
    int behind = behindPhrase(i, end);
    boolean name = behind > 0 && in.tags.is(i, Tag.PROPN) && in.tags.is(behind - 1, Tag.PROPN);
    return name ? behind : 0;
  }

  /** The token behind the phrase that begins at {@code i} and ends before a limit; 0 for none. */
  private int behindPhrase(int i, int limit) {
    int p = in.phrases.from(i);
    boolean there = p < in.phrases.size() && in.phrases.first(p) == i && in.phrases.end(p) <= limit;
    return there ? in.phrases.end(p) : 0;
  }

  private boolean is(String kind, int i) {
    int word = i < end ? WORDS.find(in.tokens, i, end) : -1;
    return word >= 0 && WORDS.label(word).equals(kind);
  }

  private boolean isLink(int i) {
    return is("link", i);
  }

  /** Takes the phrase that begins at {@code i}, if it ends before {@code limit}. */
  private boolean takePhrase(int i, int limit) {
    int behind = behindPhrase(i, limit);
    to = behind > 0 ? behind : to;
    return behind > 0;
  }

  /** Whether the phrase at {@code i} has a verb of its own. */
  private boolean isSubject(int i) {
    int p = in.phrases.from(i);
    return p < in.phrases.size() && in.phrases.end(p) < end && in.verb(in.phrases.end(p));
  }

  /** "X, the warden, and Y", "X, Y and Z": takes the name behind the last "and" before the cue. */
  private boolean takeList() {
    int limit = Math.min(cueFirst, to + LONGEST);
    if (to >= limit || !in.tokens.is(to, Kind.COMMA) || in.verbs(to, cueFirst) > 0) {
      return false;
    }
    boolean object = false;
    for (int i = to + 1; i + 1 < limit; i++) {
      object |= in.tags.is(i, Tag.ADP);
      boolean names = isLink(i) && in.tags.is(i + 1, Tag.PROPN);
      if (names && (in.tokens.is(i - 1, Kind.COMMA) || !object)) {
        return takePhrase(i + 1, cueFirst);
      }
    }
    return false;
  }

  /** The speakers before the last "and", where the first of them begins a clause. */
  private void takeOthersBefore() {
    boolean listed = in.phrases.from(from) + 1 < in.phrases.from(to) && in.nextBreak(from, to) < to;
    int begin = from;
    int p = in.phrases.from(from) - 1;
    while (p >= 0
        && in.phrases.end(p) == begin - 1
        && (isLink(begin - 1) || listed && isListed(p))) {
      listed = true;
      begin = in.phrases.first(p--);
      from = begin == first || in.tags.is(begin - 1, Tag.PUNCT) ? begin : from;
    }
  }

  /** Whether a name and a comma stand before another. */
  private boolean isListed(int phrase) {
    int behind = in.phrases.end(phrase);
    return in.tokens.is(behind, Kind.COMMA) && in.tags.is(behind - 1, Tag.PROPN);
  }
}
