package org.inquit.text;

import java.util.Arrays;

/** The sentences of a text as ranges of its tokens, with the paragraphs they stand in. */
public final class Sentences {
  private final Tokens tokens;
  private int[] firsts = new int[64];
  private boolean[] opens = new boolean[64];
  private final int[] ofToken;
  private int size;

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
    ofToken = new int[tokens.size()];
  }

  /**
   * Splits at sentence ends and line breaks; a line that goes on in lower case was only wrapped. A
   * dateline is a sentence of its own.
   */
  public static Sentences of(Tokens tokens) {
    Sentences sentences = new Sentences(tokens);
    SentenceEnds ends = new SentenceEnds(tokens);
    int dateline = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean paragraph = ends.paragraphBefore(i);
      dateline = paragraph ? Datelines.end(tokens, i) : dateline;
      if (paragraph || i >= dateline && (i == dateline || ends.sentenceBefore(i))) {
        sentences.add(i, paragraph);
      }
      sentences.ofToken[i] = sentences.size - 1;
    }
    return sentences;
  }

  public int size() {
    return size;
  }

  /** The first token of sentence {@code s}. */
  public int first(int s) {
    return firsts[s];
  }

  /** The first token behind sentence {@code s}. */
  public int end(int s) {
    return s + 1 < size ? firsts[s + 1] : tokens.size();
  }

  /** Whether sentence {@code s} begins a paragraph. */
  public boolean paragraph(int s) {
    return opens[s];
  }

  /** The sentence that holds a token. */
  public int of(int token) {
    return token < ofToken.length ? ofToken[token] : size - 1;
  }

  public Span span(int s) {
    return tokens.span(first(s), end(s));
  }

  private void add(int first, boolean paragraph) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      opens = Arrays.copyOf(opens, size * 2);
    }
    firsts[size] = first;
    opens[size++] = paragraph;
  }
}
