package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;

/**
 * Finds the questions and answers of interviews without labels.
 *
 * <p>At least three paragraphs ask, with answers between them. Explainers ask too, but not "you",
 * and do not answer as "I" or "we"; lists of frequent questions ask as "I".
 */
final class Interviews {
  private static final int LEAST_QUESTIONS = 3;
  private static final int LONGEST_QUESTION = 60;

  /** How many paragraphs an answer may have. */
  private static final int LONGEST_ANSWER = 8;

  private final Passage in;
  private final Paragraphs paragraphs;
  private final TalkWords words;

  private Interviews(Passage in) {
    this.in = in;
    paragraphs = in.paragraphs;
    words = new TalkWords(in);
  }

  /** The turns in the order of the text. */
  static List<Turn> of(Passage in) {
    return new Interviews(in).find();
  }

  private List<Turn> find() {
    List<Turn> turns = new ArrayList<>();
    int p = 0;
    while (p < paragraphs.size()) {
      List<Integer> questions = asks(p) ? questions(p) : List.of(p);
      int last = questions.getLast();
      if (isTalk(questions)) {
        turns.addAll(turns(questions));
        p = last + 1;
      } else {
        p = Math.max(p + 1, last);
      }
    }
    return turns;
  }

  /** The questions from paragraph {@code p} on that have answers between them. */
  private List<Integer> questions(int p) {
    List<Integer> found = new ArrayList<>(List.of(p));
    for (int q = p + 1; q < paragraphs.size() && q - found.getLast() <= LONGEST_ANSWER + 1; q++) {
      if (isMarked(q) || asks(q) && q == found.getLast() + 1) {
        break;
      }
      if (asks(q)) {
        found.add(q);
      }
    }
    return found;
  }

  /** Whether a paragraph is a short question, or set in bold as questions are. */
  private boolean asks(int p) {
    int from = from(p);
    int to = to(p);
    boolean bold = from > paragraphs.first(p) && to < paragraphs.end(p);
    boolean asks = to > from && in.tokens.string(to - 1).startsWith("?");
    return (asks || bold) && !isMarked(p) && in.words(from, to) <= LONGEST_QUESTION;
  }

  private boolean isMarked(int p) {
    return in.quote(from(p)) >= 0;
  }

  private boolean isTalk(List<Integer> questions) {
    int spokenTo = 0;
    int own = 0;
    int answers = 0;
    for (int k = 0; k < questions.size(); k++) {
      int question = questions.get(k);
      spokenTo += words.second(from(question), to(question)) ? 1 : 0;
      own += words.firstOne(from(question), to(question)) ? 1 : 0;
      int behind = lastOfAnswer(questions, k);
      answers += behind > question && words.first(to(question), to(behind)) ? 1 : 0;
    }
    int n = questions.size();
    return n >= LEAST_QUESTIONS && answers * 2 >= n && spokenTo * 4 >= n && own * 4 <= n;
  }

  /** The last paragraph of an answer; the last answer goes on while someone speaks of himself. */
  private int lastOfAnswer(List<Integer> questions, int k) {
    if (k + 1 < questions.size()) {
      return questions.get(k + 1) - 1;
    }
    int last = questions.get(k);
    int most = Math.min(paragraphs.size() - 1, last + LONGEST_ANSWER);
    int p = last;
    while (p < most && !isMarked(p + 1) && (p == last || words.first(from(p + 1), to(p + 1)))) {
      p++;
    }
    return p;
  }

  private List<Turn> turns(List<Integer> questions) {
    List<Turn> turns = new ArrayList<>();
    for (int k = 0; k < questions.size(); k++) {
      int question = questions.get(k);
      turns.add(turn(Label.Sort.QUESTION, question, question));
      int last = lastOfAnswer(questions, k);
      if (last > question) {
        turns.add(turn(Label.Sort.ANSWER, question + 1, last));
      }
    }
    return turns;
  }

  private Turn turn(Label.Sort sort, int firstParagraph, int lastParagraph) {
    int from = from(firstParagraph);
    return new Turn(Label.unprinted(sort, from), from, to(lastParagraph));
  }

  private int from(int p) {
    int from = paragraphs.first(p);
    while (from + 1 < paragraphs.end(p) && isEmphasis(from)) {
      from++;
    }
    return from;
  }

  private int to(int p) {
    int to = paragraphs.end(p);
    while (to - 1 > from(p) && isEmphasis(to - 1)) {
      to--;
    }
    return to;
  }

  /** The signs that set words in bold or italics in plain text. */
  private boolean isEmphasis(int i) {
    return in.tokens.is(i, Kind.SIGN) && (in.tokens.first(i) == '*' || in.tokens.first(i) == '_');
  }
}
