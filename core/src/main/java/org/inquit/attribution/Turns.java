package org.inquit.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.text.Kind;
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
  private final Paragraphs paragraphs;
  private final Map<Label.Sort, Map<Integer, Integer>> counts = new EnumMap<>(Label.Sort.class);

  private Turns(Passage in) {
    tokens = in.tokens;
    paragraphs = in.paragraphs;
  }

  /** The turns in the order of the text; those of an interview where nothing is labelled. */
  static List<Turn> of(Passage in) {
    List<Turn> labelled = new Turns(in).find();
    return labelled.isEmpty() ? Interviews.of(in) : labelled;
  }

  private List<Turn> find() {
    List<Turn> labelled = new ArrayList<>();
    Labels labels = new Labels(tokens);
    for (int p = 0; p < paragraphs.size(); p++) {
      Label label = labels.read(behindMark(paragraphs.first(p)), paragraphs.end(p));
      int end = label == null ? 0 : end(label, p);
      if (end > 0 && isFinal(end - 1)) {
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

  /** Where the first paragraph behind a label ends; 0 when there is none. */
  private int end(Label label, int p) {
    if (label.colon() + 1 < paragraphs.end(p)) {
      return paragraphs.end(p);
    }
    return p + 1 < paragraphs.size() ? paragraphs.end(p + 1) : 0;
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
    int last = paragraphs.of(next.label().first());
    int to = turn.to();
    int n = 0;
    for (int p = paragraphs.of(turn.to() - 1) + 1; p < last; p++) {
      if (n++ == FOLLOWING) {
        return turn;
      }
      if (tokens.is(paragraphs.first(p), Kind.OPEN_BRACKET)) {
        break;
      }
      to = paragraphs.end(p);
    }
    return new Turn(turn.label(), turn.from(), to);
  }
}
