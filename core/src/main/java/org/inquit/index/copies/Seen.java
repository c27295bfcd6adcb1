package org.inquit.index.copies;

import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/** Texts in the order in which they were first seen: by day, the undated last, then by id. */
final class Seen {
  private final long[] days;
  private final long[] ids;
  private final long[] keys;
  private final int[] order;
  private final int[] ranks;

  Seen(int texts) {
    days = new long[texts];
    ids = new long[texts];
    keys = new long[texts];
    order = new int[texts];
    ranks = new int[texts];
    Arrays.setAll(order, i -> i);
  }

  /**
   * @param day of publication, {@code Long.MAX_VALUE} where it is unknown
   * @param id a number for its id
   * @param key what it is joined or kept apart by
   */
  void put(int text, long day, long id, long key) {
    days[text] = day;
    ids[text] = id;
    keys[text] = key;
  }

  /** Sets the ranks, when all are there. */
  void sort() {
    new IntroSorter() {
      private int pivot;

      @Override
      protected void setPivot(int i) {
        pivot = order[i];
      }

      @Override
      protected int comparePivot(int j) {
        int byDay = Long.compare(days[pivot], days[order[j]]);
        return byDay == 0 ? Long.compare(ids[pivot], ids[order[j]]) : byDay;
      }

      @Override
      protected void swap(int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
    }.sort(0, order.length);
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
  }

  int rank(int text) {
    return ranks[text];
  }

  /** The id of the text with this rank. */
  long idAt(int rank) {
    return ids[order[rank]];
  }

  /** The keys by rank. */
  long[] keys() {
    long[] byRank = new long[keys.length];
    Arrays.setAll(byRank, rank -> keys[order[rank]]);
    return byRank;
  }
}
