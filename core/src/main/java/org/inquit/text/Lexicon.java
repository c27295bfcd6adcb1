package org.inquit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of words and phrases, each with a label, found in tokens without allocation: a trie whose
 * branches stand in one hash table.
 *
 * <p>A resource has one entry a line, {@code phrase}, or {@code phrase TAB label}; lines that begin
 * with {@code #} and empty lines are comments. Case never counts. A phrase given twice keeps its
 * first label.
 */
public final class Lexicon {
  private static final long EMPTY = 0;

  private final List<String> labels = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final Openers openers = new Openers();
  private int[] lengths = new int[64];
  private long[] keys;
  private int[] children;
  private int[] entries = {-1};
  private boolean[] inner = {true};
  private int branches;

  private Lexicon(Iterable<String> lines) {
    table(256);
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        int tab = line.indexOf('\t');
        add(
            tab < 0 ? line.strip() : line.substring(0, tab).strip(),
            tab < 0 ? "" : line.substring(tab + 1).strip());
      }
    }
  }

  /** Entries given as resource lines. */
  public static Lexicon of(Iterable<String> lines) {
    return new Lexicon(lines);
  }

  /**
   * Reads a UTF-8 resource beside {@code owner}.
   *
   * @throws IllegalArgumentException when there is no such resource
   */
  public static Lexicon load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no resource " + resource + " beside " + owner.getName());
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Lexicon(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries it holds. */
  public int size() {
    return phrases.size();
  }

  /** The longest entry that begins at token {@code i}, or -1. */
  public int find(Tokens tokens, int i) {
    return find(tokens, i, tokens.size());
  }

  /** The longest entry that begins at token {@code i} and ends before token {@code end}, or -1. */
  public int find(Tokens tokens, int i, int end) {
    if (i >= end || !openers.has(tokens.identity(i))) {
      return -1;
    }
    int best = -1;
    int node = 0;
    for (int k = i; k < end && inner[node]; k++) {
      node = child(node, tokens, k);
      if (node < 0) {
        break;
      }
      best = entries[node] >= 0 ? entries[node] : best;
    }
    return best;
  }

  /** How many tokens an entry has. */
  public int length(int entry) {
    return lengths[entry];
  }

  public String phrase(int entry) {
    return phrases.get(entry);
  }

  /** The label of an entry; empty when it has none. */
  public String label(int entry) {
    return labels.get(entry);
  }

  private void add(String phrase, String label) {
    Tokens tokens = Tokens.of(phrase);
    int node = 0;
    for (int k = 0; k < tokens.size(); k++) {
      int next = child(node, tokens, k);
      node = next >= 0 ? next : branch(node, tokens, k);
    }
    if (entries[node] < 0 && node > 0) {
      entries[node] = phrases.size();
      if (phrases.size() == lengths.length) {
        lengths = Arrays.copyOf(lengths, lengths.length * 2);
      }
      lengths[phrases.size()] = tokens.size();
      phrases.add(phrase);
      labels.add(label);
    }
  }

  private int child(int node, Tokens tokens, int k) {
    long key = key(node, tokens.identity(k));
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != EMPTY; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
    }
    return -1;
  }

  private int branch(int node, Tokens tokens, int k) {
    if (branches * 2 >= keys.length) {
      rehash();
    }
    branches++;
    if (branches >= entries.length) {
      entries = Arrays.copyOf(entries, branches * 2);
      inner = Arrays.copyOf(inner, branches * 2);
    }
    entries[branches] = -1;
    inner[node] = true;
    if (node == 0) {
      openers.add(tokens.identity(k));
    }
    put(key(node, tokens.identity(k)), branches);
    return branches;
  }

  private void put(long key, int child) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != EMPTY) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    children[slot] = child;
  }

  /** One key of a node and a word, never zero. */
  private static long key(int node, long hash) {
    return (hash ^ node * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L | 1;
  }

  private static int slot(long key, int mask) {
    return (int) (key >>> 32) & mask;
  }

  private void table(int size) {
    keys = new long[size];
    children = new int[size];
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    table(keys.length * 2);
    for (int s = 0; s < oldKeys.length; s++) {
      if (oldKeys[s] != EMPTY) {
        put(oldKeys[s], oldChildren[s]);
      }
    }
  }
}
