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
 * A list of words and phrases, each with a label, found in tokens without allocation.
 *
 * <p>A resource has one entry a line, {@code phrase}, or {@code phrase TAB label}; lines that begin
 * with {@code #} and empty lines are comments. Case never counts. A phrase given twice keeps its
 * first label.
 */
public final class Lexicon {
  private final List<String> labels = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final Branches branches = new Branches();
  private final Openers openers;
  private final int bit;
  private int[] lengths = new int[64];

  private Lexicon(Iterable<String> lines, Openers family) {
    openers = family;
    bit = family.join();
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
    return of(lines, new Openers());
  }

  /** Entries given as resource lines, of a lexicon that is asked for the same words as others. */
  public static Lexicon of(Iterable<String> lines, Openers family) {
    return new Lexicon(lines, family);
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
      return of(reader.lines().toList());
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
    boolean may = i < end && (openers.of(tokens.identity(i)) & bit) != 0;
    return may ? branches.find(tokens, i, end) : -1;
  }

  /** Whether token {@code i} alone is an entry. */
  public boolean holds(Tokens tokens, int i) {
    return find(tokens, i, i + 1) >= 0;
  }

  /** How many tokens from {@code i} on, up to {@code end}, are one entry; 0 for none. */
  public int length(Tokens tokens, int i, int end) {
    int entry = find(tokens, i, end);
    return entry < 0 ? 0 : lengths[entry];
  }

  /** The label of the entry that is just the tokens from {@code i} to {@code end}; or null. */
  public String label(Tokens tokens, int i, int end) {
    int entry = find(tokens, i, end);
    return entry >= 0 && lengths[entry] == end - i ? labels.get(entry) : null;
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
    int entry = phrases.size();
    if (branches.add(tokens, entry)) {
      if (entry == lengths.length) {
        lengths = Arrays.copyOf(lengths, lengths.length * 2);
      }
      lengths[entry] = tokens.size();
      phrases.add(phrase);
      labels.add(label);
      openers.add(tokens.identity(0), bit);
    }
  }
}
