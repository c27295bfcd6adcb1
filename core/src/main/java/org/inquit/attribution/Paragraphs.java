package org.inquit.attribution;

import org.inquit.text.Sentences;

/** The paragraphs of a text as ranges of its tokens. */
final class Paragraphs {
  private final Sentences sentences;
  private final int[] opening;
  private int size;

  Paragraphs(Sentences sentences) {
    this.sentences = sentences;
    opening = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      if (s == 0 || sentences.paragraph(s)) {
        opening[size++] = s;
      }
    }
  }

  int size() {
    return size;
  }

  /** The first token of paragraph {@code p}. */
  int first(int p) {
    return sentences.first(opening[p]);
  }

  /** The first token behind paragraph {@code p}. */
  int end(int p) {
    return sentences.end((p + 1 < size ? opening[p + 1] : sentences.size()) - 1);
  }

  /** The paragraph that holds a token. */
  int of(int token) {
    int sentence = sentences.of(token);
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (opening[middle] <= sentence) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
