package org.inquit.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;

/**
 * Finds the turns of interviews and transcripts, told by labels that come again: "Q:", "SMITH:".
 *
 * <p>A single label proves nothing: pages print "PHOTO:" and lists "Monday:". A question needs an
 * answer; of names in capitals one has to come again beside another; of other names two.
 */
final class Turns {
  /** How many paragraphs without a label may follow in one turn. */
  private static final int FOLLOWING = 3;

  private final Tokens tokens;
  private final Sentences sentences;
  private final Map<Label.Sort, Map<Integer, Integer>> counts = new EnumMap<>(Label.Sort.class);

  private Turns(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** The turns in the order of the text. */
  static List<Turn> of(Tokens tokens, Sentences sentences) {
    return new Turns(tokens, sentences).find();
  }

  private List<Turn> find() {
    List<Turn> labelled = new ArrayList<>();
    Labels labels = new Labels(tokens);
    for (int s = 0; s < sentences.size(); s = paragraphEnd(s)) {
      int end = sentences.end(paragraphEnd(s) - 1);
      Label label = labels.read(behindMark(sentences.first(s)), end);
      if (label != null && isFinal(end - 1)) {
        counts
            .computeIfAbsent(label.sort(), sort -> new HashMap<>())
            .merge(tokens.hash(label.end() - 1), 1, Integer::sum);
        labelled.add(new Turn(label, label.colon() + 1, end));
      }
    }
    List<Turn> turns = labelled.stream().filter(t -> speaks(t.label().sort())).toList();
    List<Turn> whole = new ArrayList<>();
    for (int t = 0; t < turns.size(); t++) {
      boolean last = t + 1 == turns.size();
      whole.add(last ? turns.get(t) : following(turns.get(t), turns.get(t + 1)));
    }
    return whole;
  }

  /** A transcript that is quoted has a mark before each label. */
  private int behindMark(int first) {
    boolean mark = tokens.is(first, Kind.QUOTE) || tokens.is(first, Kind.OPEN_QUOTE);
    return mark && first + 1 < tokens.size() ? first + 1 : first;
  }

  /** The first sentence behind the paragraph that begins with {@code s}. */
  private int paragraphEnd(int s) {
    int next = s + 1;
    while (next < sentences.size() && !sentences.paragraph(next)) {
      next++;
    }
    return next;
  }

  /** Headlines and lists end without a mark. */
  private boolean isFinal(int last) {
    return switch (tokens.kind(last)) {
      case TERMINATOR, QUOTE, CLOSE_QUOTE, APOSTROPHE, CLOSE_BRACKET, DASH -> true;
      default -> false;
    };
  }

  private boolean speaks(Label.Sort sort) {
    boolean interview =
        counts.containsKey(Label.Sort.QUESTION) && counts.containsKey(Label.Sort.ANSWER);
    return switch (sort) {
      case QUESTION, ANSWER -> interview;
      case CAPITALS -> interview || counts.get(sort).size() > 1 && again(sort) > 0;
      case NAME -> again(sort) > 1;
    };
  }

  private long again(Label.Sort sort) {
    return counts.get(sort).values().stream().filter(n -> n > 1).count();
  }

  /** The turn with the paragraphs that stand between it and the next one. */
  private Turn following(Turn turn, Turn next) {
    int s = sentences.of(turn.to() - 1) + 1;
    int last = sentences.of(next.label().first());
    int to = turn.to();
    for (int n = 0; s < last; n++) {
      if (n == FOLLOWING) {
        return turn;
      }
      if (tokens.is(sentences.first(s), Kind.OPEN_BRACKET)) {
        break;
      }
      s = paragraphEnd(s);
      to = sentences.end(s - 1);
    }
    return new Turn(turn.label(), turn.from(), to);
  }
}
