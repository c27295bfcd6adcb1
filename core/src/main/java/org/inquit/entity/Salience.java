package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * How present each figure is to a reader: a mention adds the weight of its place in the sentence,
 * and each sentence that passes takes a share (after Lappin and Leass 1994).
 */
final class Salience {
  private static final double DECAY = 0.6;
  private static final int MOST_ACTIVE = 48;

  private final List<Figure> active = new ArrayList<>();

  /** The figures lately mentioned, the last one first. */
  List<Figure> active() {
    return active;
  }

  void touch(Figure figure, int sentence, double weight) {
    figure.salience = Math.min(at(figure, sentence) + weight, 3);
    figure.sentence = sentence;
    active.remove(figure);
    active.addFirst(figure);
    if (active.size() > MOST_ACTIVE) {
      active.removeLast();
    }
  }

  double at(Figure figure, int sentence) {
    return figure.salience * Math.pow(DECAY, Math.max(0, sentence - figure.sentence));
  }
}
