package org.inquit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Tells from the words before an interview whom it is with. */
final class Introduction {
  /** How many tokens may part a word of talking from the name of who answers. */
  private static final int REACH = 9;

  private static final int TALKED_TO = 3;

  private final Tokens tokens;
  private final List<Mention> mentions;

  Introduction(Tokens tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /**
   * The last place before {@code end} that names the person most spoken of or spoken to; {@code
   * null} when two of them stand out alike.
   */
  Mention interviewee(int end) {
    Map<Figure, Integer> counts = new HashMap<>();
    List<Mention> people = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.to <= end && mention.kind == Mention.Kind.NAME && mention.isPerson()) {
        counts.merge(mention.figure, isTalkedTo(mention) ? 1 + TALKED_TO : 1, Integer::sum);
        people.add(mention);
      }
    }
    Mention best = null;
    int second = 0;
    for (Mention mention : people) {
      int count = counts.get(mention.figure);
      if (best != null && best.figure != mention.figure) {
        second = Math.max(second, Math.min(count, counts.get(best.figure)));
      }
      best = best == null || count >= counts.get(best.figure) ? mention : best;
    }
    return best == null || second * 2 > counts.get(best.figure) ? null : best;
  }

  /** "Spoke with X", "an interview with the mayor, X", "asked X". */
  private boolean isTalkedTo(Mention mention) {
    boolean to = false;
    int far = Math.max(0, mention.from - REACH);
    for (int i = mention.from - 1; i >= far && !tokens.is(i, Kind.COMMA); i--) {
      if (Description.isAsked(tokens, i) || to && Description.isTalking(tokens, i)) {
        return true;
      }
      to |= tokens.matches(i, "with") || tokens.matches(i, "to");
    }
    return false;
  }
}
