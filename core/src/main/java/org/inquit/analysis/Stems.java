package org.inquit.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.util.ArrayUtil;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of English words without marks on letters. Remembers those it met last, as most words
 * of a text are met over and over. An instance serves one thread.
 */
final class Stems {
  private static final int REMEMBERED = 1 << 12;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final char[][] words = new char[REMEMBERED][];
  private final char[][] stems = new char[REMEMBERED][];
  private char[] folded = new char[256];

  /** The stem of the first {@code length} letters of {@code word}; not to be written to. */
  char[] of(char[] word, int length) {
    int at = place(word, length);
    char[] before = words[at];
    if (before == null || !Arrays.equals(before, 0, before.length, word, 0, length)) {
      words[at] = Arrays.copyOf(word, length);
      stems[at] = stem(word, length);
    }
    return stems[at];
  }

  private static int place(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return (hash ^ hash >>> 12) & REMEMBERED - 1;
  }

  private char[] stem(char[] word, int length) {
    folded = ArrayUtil.grow(folded, 4 * length);
    int end = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, length);
    stemmer.setCurrent(folded, end);
    stemmer.stem();
    folded = stemmer.getCurrentBuffer();
    return Arrays.copyOf(folded, stemmer.getCurrentBufferLength());
  }
}
