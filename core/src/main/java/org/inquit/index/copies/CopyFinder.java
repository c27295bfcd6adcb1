package org.inquit.index.copies;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds which of many texts are copies: all are told to it twice, first {@link #meet} then {@link
 * #compare}, each time under the same numbers from 0 on; then {@link #mark} may be asked.
 */
public final class CopyFinder {
  private final CopyKind kind;
  private final Seen seen;
  private final int texts;
  private CopyGroups groups;
  private int[] first;
  private boolean[] shared;

  /**
   * @param texts how many there are
   */
  public CopyFinder(CopyKind kind, int texts) {
    this.kind = kind;
    this.texts = texts;
    this.seen = new Seen(texts);
  }

  /**
   * @param day of publication, {@code Long.MAX_VALUE} where it is unknown
   * @param id what {@link #hash} makes of its id
   * @param key of what joins articles and keeps statements apart, or 0
   */
  public void meet(int number, long day, long id, long key) {
    seen.put(number, day, id, key);
  }

  /**
   * @param sketch what {@link CopyKind#sketch} kept
   */
  public void compare(int number, BytesRef sketch) {
    if (groups == null) {
      seen.sort();
      groups = kind.groups(texts);
    }
    groups.put(seen.rank(number), sketch.bytes, sketch.offset);
  }

  /** A number that the text shares with its copies, 0 where it has none. */
  public long mark(int number) {
    if (first == null) {
      group();
    }
    int rank = first[seen.rank(number)];
    return shared[rank] ? seen.idAt(rank) : 0;
  }

  private void group() {
    if (kind == CopyKind.ARTICLES) {
      groups.joinEqual(seen.takeKeys());
    } else {
      groups.keepApart(seen.takeKeys());
    }
    first = groups.groups();
    groups = null;
    shared = new boolean[texts];
    for (int i = 0; i < texts; i++) {
      shared[first[i]] |= first[i] != i;
    }
  }

  /** A number for an id or a key, never 0. */
  public static long hash(BytesRef text) {
    return StringHelper.murmurhash3_x64_128(text)[0] | 1;
  }
}
