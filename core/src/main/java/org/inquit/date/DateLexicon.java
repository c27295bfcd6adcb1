package org.inquit.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code words.txt} in a hash table that is asked with a piece of a text. */
final class DateLexicon {
  static final DateLexicon ENGLISH = new DateLexicon(lines("words.txt"));

  private static final int SIZE = 1 << 12;

  private final Word[] table = new Word[SIZE];
  private final int longest;

  private DateLexicon(List<String> lines) {
    Map<String, Word> words = new HashMap<>();
    lines.forEach(line -> read(line, words));
    words.values().forEach(this::store);
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The lines of a resource beside this class, without comments and empty ones. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DateLexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void read(String line, Map<String, Word> words) {
    int colon = line.indexOf(" : ");
    for (String text : line.substring(0, colon).strip().split(" +")) {
      Word word = words.computeIfAbsent(text, Word::new);
      for (String type : line.substring(colon + 3).strip().split(" +")) {
        int sign = type.indexOf('=');
        String name = sign < 0 ? type : type.substring(0, sign);
        word.add(
            WordClass.valueOf(name), sign < 0 ? 1 : Integer.parseInt(type.substring(sign + 1)));
      }
    }
  }

  private void store(Word word) {
    int hash = 0;
    for (int i = 0; i < word.text().length(); i++) {
      hash = hash(hash, word.text().charAt(i));
    }
    int slot = slot(hash);
    while (table[slot] != null) {
      slot = (slot + 1) % SIZE;
    }
    table[slot] = word;
  }

  /** One step of the hash over lower-case characters, zero before the first. */
  static int hash(int hash, char c) {
    return hash * 31 + c;
  }

  /** The word that {@code text} holds in {@code [start, end)} in any case, or {@code NONE}. */
  Word find(String text, int start, int end, int hash) {
    if (end - start > longest) {
      return Word.NONE;
    }
    for (int slot = slot(hash); table[slot] != null; slot = (slot + 1) % SIZE) {
      String word = table[slot].text();
      if (word.length() == end - start && word.regionMatches(true, 0, text, start, end - start)) {
        return table[slot];
      }
    }
    return Word.NONE;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 12 ^ hash >>> 22) & SIZE - 1;
  }
}
