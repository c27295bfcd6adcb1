package org.inquit.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the figures that a name may belong to, without a look at all others. */
class FigureIndex {
  /** How many entries are looked at for a clue, the latest. */
  private static final int MOST = 64;

  private static final int NONE = -1;

  private final Clues clues = new Clues();
  private final List<Figure> near = new ArrayList<>();

  /** The latest entry of each slot; an entry is a clue, its figure and the entry before it. */
  private int[] latest = filled(256);

  private int[] keys = new int[128];
  private int[] before = new int[128];
  private Figure[] figures = new Figure[128];
  private int size;

  void add(Figure figure, Group group) {
    clues.read(group);
    for (int c = 0; c < clues.size(); c++) {
      if (!holds(clues.at(c), figure)) {
        enter(clues.at(c), figure);
      }
    }
  }

  /** Each figure that shares a clue with the group, once; the list holds until the next call. */
  List<Figure> near(Group group) {
    near.clear();
    clues.read(group);
    for (int c = 0; c < clues.size(); c++) {
      int clue = clues.at(c);
      int e = latest[slot(clue)];
      for (int looked = 0; e != NONE && looked < MOST; looked++) {
        if (keys[e] == clue && !near.contains(figures[e])) {
          near.add(figures[e]);
        }
        e = before[e];
      }
    }
    return near;
  }

  private boolean holds(int clue, Figure figure) {
    int e = latest[slot(clue)];
    for (int looked = 0; e != NONE && looked < MOST; looked++) {
      if (keys[e] == clue && figures[e] == figure) {
        return true;
      }
      e = before[e];
    }
    return false;
  }

  private void enter(int clue, Figure figure) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = clue;
    figures[size] = figure;
    before[size] = latest[slot(clue)];
    latest[slot(clue)] = size++;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    figures = Arrays.copyOf(figures, 2 * size);
    before = Arrays.copyOf(before, 2 * size);
    latest = filled(4 * size);
    for (int e = 0; e < size; e++) {
      before[e] = latest[slot(keys[e])];
      latest[slot(keys[e])] = e;
    }
  }

  private int slot(int clue) {
    int mixed = clue * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & latest.length - 1;
  }

  private static int[] filled(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
