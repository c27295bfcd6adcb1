package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Tag;

/**
 * Finds dialogue behind dashes: paragraphs that begin with one, where someone says "I" or "you".
 */
final class Dashes {
  /** How many tokens may stand between a cue and its source. */
  private static final int NEAR = 2;

  private final Passage in;
  private final SourceChoice[] sources;
  private final TalkWords words;
  private final List<Finding> found = new ArrayList<>();

  /**
   * @param sources the source of each cue of the passage, {@code null} for cues inside utterances
   */
  Dashes(Passage in, SourceChoice[] sources) {
    this.in = in;
    this.sources = sources;
    words = new TalkWords(in);
  }

  List<Finding> find() {
    for (int p = 0; p < in.paragraphs.size(); p++) {
      int first = in.paragraphs.first(p);
      int end = in.paragraphs.end(p);
      boolean dash = isDash(first) && first + 2 < end;
      if (dash && in.tokens.capital(first + 1) && in.quote(first) < 0) {
        paragraph(first + 1, end);
      }
    }
    return found;
  }

  private void paragraph(int from, int end) {
    int c = teller(from, end);
    if (c < 0) {
      return;
    }
    Cue cue = in.cues.get(c);
    add(from, before(c) + 1, cue, sources[c]);
    int behind = Math.max(cue.end(), sources[c].to());
    int dash =
        behind < end && in.tags.is(behind, Tag.PUNCT) && !isDash(behind) ? behind + 1 : behind;
    if (dash + 1 < end && isDash(dash)) {
      add(dash + 1, end, cue, sources[c]);
    }
  }

  private boolean isDash(int i) {
    return in.tokens.is(i, Kind.DASH);
  }

  /** The first cue that tells who says the words before it, parted from them by a mark; or -1. */
  private int teller(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      int c = in.cueAt(i);
      if (c >= 0 && tells(c) && before(c) > from && in.tags.is(before(c), Tag.PUNCT)) {
        return c;
      }
    }
    return -1;
  }

  private boolean tells(int c) {
    SourceChoice source = sources[c];
    Cue cue = in.cues.get(c);
    boolean verb = cue.entry().form() == CueForm.PAST || cue.entry().form() == CueForm.THIRD;
    return verb
        && source != null
        && source.exists()
        && (source.from() >= cue.end()
            ? source.from() - cue.end() <= NEAR
            : cue.first() - source.to() <= NEAR);
  }

  /** The mark before a cue and its source. */
  private int before(int c) {
    return Math.min(in.cues.get(c).first(), sources[c].from()) - 1;
  }

  private void add(int from, int to, Cue cue, SourceChoice source) {
    if (words.first(from, to) || words.second(from, to)) {
      found.add(Finding.laidOut(from, to, cue, source, "dash"));
    }
  }
}
