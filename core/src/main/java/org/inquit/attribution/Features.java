package org.inquit.attribution;

import java.util.Arrays;

/** The features of one candidate as hashes; reused from candidate to candidate. */
class Features {
  private int[] hashes = new int[64];
  private int size;

  Features clear() {
    size = 0;
    return this;
  }

  int size() {
    return size;
  }

  int hash(int i) {
    return hashes[i];
  }

  /** Template {@code t} with the value {@code a}. */
  void add(int t, int a) {
    put(mix(t * 0x9E3779B1 + a));
  }

  void add(int t, int a, int b) {
    put(mix(mix(t * 0x9E3779B1 + a) + b));
  }

  void add(int t, int a, int b, int c) {
    put(mix(mix(mix(t * 0x9E3779B1 + a) + b) + c));
  }

  void add(int t, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(t * 0x9E3779B1 + a) + b) + c) + d));
  }

  int[] copy() {
    return Arrays.copyOf(hashes, size);
  }

  /** Small numbers as they are, larger ones in steps that double. */
  static int bucket(int n) {
    return n < 5 ? n : 34 - Integer.numberOfLeadingZeros(n - 1);
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  private static int mix(int h) {
    int x = h * 0x85EBCA6B;
    x ^= x >>> 15;
    x *= 0xC2B2AE35;
    return x ^ x >>> 13;
  }
}
