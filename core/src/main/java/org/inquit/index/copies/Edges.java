package org.inquit.index.copies;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The paragraphs at both ends of a body, where lines of the outlet's page may be left, as numbers.
 *
 * @param outlet a number for the outlet
 * @param paragraphs numbers for those of its paragraphs
 */
public record Edges(long outlet, long[] paragraphs) {
  private static final String GAP = "\n\n";
  private static final int FIRST = 2;
  private static final int LAST = 4;

  /** Those of {@code body} on a page of {@code outlet}. */
  public static Edges of(String outlet, String body) {
    String[] all = body.split(GAP);
    long[] numbers = new long[Math.min(all.length, FIRST + LAST)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(outlet, all[at(i, all.length)]);
    }
    return new Edges(hash(outlet), numbers);
  }

  /** Where the edge paragraph {@code i} of {@code count} stands. */
  private static int at(int i, int count) {
    return i < FIRST || count <= FIRST + LAST ? i : count - FIRST - LAST + i;
  }

  /** As {@link #bytes} gave them. */
  public static Edges of(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    long outlet = in.getLong();
    long[] paragraphs = new long[in.remaining() / Long.BYTES];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = in.getLong();
    }
    return new Edges(outlet, paragraphs);
  }

  /** To stand beside an article. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate((1 + paragraphs.length) * Long.BYTES).putLong(outlet);
    for (long paragraph : paragraphs) {
      out.putLong(paragraph);
    }
    return out.array();
  }

  /** Whether the outlet repeats any of them. */
  public boolean anyIn(Repeats repeats) {
    return Arrays.stream(paragraphs).anyMatch(p -> repeats.repeated(outlet, p));
  }

  /**
   * What is left of {@code body} without the paragraphs at its ends that {@code outlet} repeats;
   * all of it where nothing would be left.
   */
  public static String without(Repeats repeats, String outlet, String body) {
    List<String> kept = new ArrayList<>(Arrays.asList(body.split(GAP)));
    int count = kept.size();
    for (int i = Math.min(count, FIRST + LAST) - 1; i >= 0; i--) {
      int at = at(i, count);
      if (repeats.repeated(hash(outlet), number(outlet, kept.get(at)))) {
        kept.remove(at);
      }
    }
    return kept.isEmpty() ? body : String.join(GAP, kept);
  }

  private static long number(String outlet, String paragraph) {
    return hash(outlet + '\n' + paragraph);
  }

  private static long hash(String text) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
  }
}
