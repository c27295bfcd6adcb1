package org.inquit.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** Tokens waiting to be handed out, as a struct of arrays; reused from name to name. */
final class NameTokens {
  private char[] letters = new char[1024];
  private int used;
  private int[] from = new int[128];
  private int[] to = new int[128];
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private float[] boosts = new float[128];
  private NameForm[] forms = new NameForm[128];
  private boolean[] opens = new boolean[128];
  private int size;
  private int place;
  private boolean opened;
  private int start;
  private int end;

  void clear() {
    size = 0;
    used = 0;
    opened = false;
  }

  int size() {
    return size;
  }

  /** The next tokens stand at a new position, for what is printed from {@code start} on. */
  void open(int start, int end) {
    this.start = start;
    this.end = end;
    opened = true;
    place = size;
  }

  /** Letters that become the next token; {@code room} more of them. */
  char[] room(int room) {
    letters = ArrayUtil.grow(letters, used + room);
    return letters;
  }

  int used() {
    return used;
  }

  /**
   * The letters written to {@link #room} from {@link #used} to {@code end} are a token.
   *
   * @return its number, that of an equal one where it stands at this position already
   */
  int add(int end, NameForm form, float boost) {
    int before = size;
    int token = add(used, end, form, boost);
    used = size > before ? end : used;
    return token;
  }

  /** A token given before stands at this position too, unless it does so already. */
  void repeat(int token, float boost) {
    add(from[token], to[token], forms[token], boost);
  }

  char[] letters() {
    return letters;
  }

  int from(int token) {
    return from[token];
  }

  int count(int token) {
    return to[token] - from[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  float boost(int token) {
    return boosts[token];
  }

  NameForm form(int token) {
    return forms[token];
  }

  boolean opensPosition(int token) {
    return opens[token];
  }

  private int add(int first, int last, NameForm form, float boost) {
    int standing = opened ? size : standing(first, last);
    if (standing == size) {
      grow();
      from[size] = first;
      to[size] = last;
      starts[size] = start;
      ends[size] = end;
      boosts[size] = boost;
      forms[size] = form;
      opens[size] = opened;
      opened = false;
      size++;
    }
    return standing;
  }

  /** The token of this position with these letters; {@link #size} where there is none. */
  private int standing(int first, int last) {
    int token = place;
    while (token < size && !Arrays.equals(letters, from[token], to[token], letters, first, last)) {
      token++;
    }
    return token;
  }

  private void grow() {
    if (size == starts.length) {
      starts = ArrayUtil.grow(starts, size + 1);
      from = ArrayUtil.growExact(from, starts.length);
      to = ArrayUtil.growExact(to, starts.length);
      ends = ArrayUtil.growExact(ends, starts.length);
      boosts = ArrayUtil.growExact(boosts, starts.length);
      forms = Arrays.copyOf(forms, starts.length);
      opens = Arrays.copyOf(opens, starts.length);
    }
  }
}
