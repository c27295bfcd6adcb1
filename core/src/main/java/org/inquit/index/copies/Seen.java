package org.inquit.index.copies;

import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/** Texts in the order in which they were first seen: by day, the undated last, then by id. */
final class Seen {
  private final long[] ids;
  private long[] days;
  private long[] keys;
  private final int[] order;
  private final int[] ranks;

  Seen(int texts) {
    ids = new long[texts];
    days = new long[texts];
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

  /** Sets the ranks, once and when all are there; the days are let go. */
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
    days = null;
  }

  int rank(int text) {
    return ranks[text];
  }

  /** The id of the text with this rank. */
  long idAt(int rank) {
    return ids[order[rank]];
  }

  /** The keys by rank, which are handed over: to be asked once. */
  long[] takeKeys() {
    long[] byText = keys;
    keys = null;
    long[] byRank = new long[byText.length];
    Arrays.setAll(byRank, rank -> byText[order[rank]]);
    return byRank;
  }
}
