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
 * @param left which of them were left out, a bit for each
 */
public record Edges(long outlet, long[] paragraphs, int left) {
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
    return new Edges(hash(outlet), numbers, 0);
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
    return new Edges(outlet, paragraphs, in.get());
  }

  /** To stand beside an article. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate((1 + paragraphs.length) * Long.BYTES + 1).putLong(outlet);
    for (long paragraph : paragraphs) {
      out.putLong(paragraph);
    }
    return out.put((byte) left).array();
  }

  /** The same where those that {@code repeats} has are left out. */
  public Edges without(Repeats repeats) {
    int repeated = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      repeated |= repeats.repeated(outlet, paragraphs[i]) ? 1 << i : 0;
    }
    return new Edges(outlet, paragraphs, repeated);
  }

  /** Whether {@code body} on a page of {@code outlet} has these paragraphs at its ends. */
  public boolean areOf(String outletName, String body) {
    return Arrays.equals(paragraphs, of(outletName, body).paragraphs);
  }

  /**
   * What is kept of the body whose edges these are: all of it where nothing would be left.
   *
   * @param body as it was read
   */
  public String kept(String body) {
    List<String> kept = new ArrayList<>(Arrays.asList(body.split(GAP)));
    int count = kept.size();
    for (int i = paragraphs.length - 1; i >= 0; i--) {
      if ((left & 1 << i) != 0) {
        kept.remove(at(i, count));
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
