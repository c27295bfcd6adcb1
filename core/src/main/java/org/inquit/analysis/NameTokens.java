package org.inquit.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** Tokens waiting to be handed out, as a struct of arrays; reused from name to name. */
final class NameTokens {
  private char[] letters = new char[1024];
  private int used;
  private int[] bounds = new int[129];
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private float[] boosts = new float[128];
  private NameForm[] forms = new NameForm[128];
  private boolean[] first = new boolean[128];
  private int size;
  private int place;
  private boolean opened;

  void clear() {
    size = 0;
    used = 0;
    opened = false;
  }

  int size() {
    return size;
  }

  /** The next tokens stand at a new position. */
  void open() {
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

  /** The letters written to {@link #room} from {@link #used} to {@code end} are a token. */
  void add(int end, NameForm form, float boost, int startOffset, int endOffset) {
    grow();
    bounds[size] = used;
    if (opened || !standsAlready(end)) {
      starts[size] = startOffset;
      ends[size] = endOffset;
      boosts[size] = boost;
      forms[size] = form;
      first[size] = opened;
      opened = false;
      used = end;
      bounds[++size] = end;
    }
  }

  char[] letters() {
    return letters;
  }

  int from(int token) {
    return bounds[token];
  }

  int count(int token) {
    return bounds[token + 1] - bounds[token];
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
    return first[token];
  }

  private boolean standsAlready(int end) {
    for (int i = place; i < size; i++) {
      if (Arrays.equals(letters, bounds[i], bounds[i + 1], letters, used, end)) {
        return true;
      }
    }
    return false;
  }

  private void grow() {
    if (size + 1 >= starts.length) {
      starts = ArrayUtil.grow(starts, size + 2);
      ends = ArrayUtil.growExact(ends, starts.length);
      boosts = ArrayUtil.growExact(boosts, starts.length);
      forms = Arrays.copyOf(forms, starts.length);
      first = Arrays.copyOf(first, starts.length);
      bounds = ArrayUtil.growExact(bounds, starts.length + 1);
    }
  }
}
