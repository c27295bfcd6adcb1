package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * How present each figure is to a reader: a mention adds the weight of its place in the sentence,
 * and each sentence that passes takes a share (after Lappin and Leass 1994).
 */
class Salience {
  private static final double DECAY = 0.6;
  private static final int MOST_ACTIVE = 48;
  private static final double[] LEFT = left();

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
    int passed = sentence - figure.sentence;
    return passed <= 0 ? figure.salience : figure.salience * share(passed);
  }

  /** What is left behind some sentences. */
  private static double share(int sentences) {
    return sentences < LEFT.length ? LEFT[sentences] : 0;
  }

  private static double[] left() {
    double[] left = new double[64];
    for (int i = 0; i < left.length; i++) {
      left[i] = Math.pow(DECAY, i);
    }
    return left;
  }
}
