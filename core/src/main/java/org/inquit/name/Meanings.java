package org.inquit.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What words of organizations' names mean, whatever their language: "partido", "Partei" and "party"
 * are one, "Sozialdemokraten" is "social" and "democratic".
 */
public final class Meanings {
  private static final int SHORTEST_REST = 3;
  private static final List<List<String>> MEANINGS = new ArrayList<>();
  private static final WordTrie WORDS = new WordTrie();
  private static final WordTrie ENDINGS = new WordTrie();

  static {
    for (String line : Resource.lines("organization-words.txt")) {
      String[] words = line.split(" +");
      read(List.of(words[0].split("\\+")), Arrays.asList(words).subList(1, words.length));
    }
  }

  private Meanings() {}

  /** The meanings of a word as it is printed; none where it is no such word. */
  public static List<String> of(String word) {
    String sound = Spelling.sound(Letters.plain(word));
    List<String> meanings = new ArrayList<>(of(word(sound.toCharArray(), 0, sound.length())));
    of(ending(sound.toCharArray(), 0, sound.length())).stream()
        .filter(meaning -> !meanings.contains(meaning))
        .forEach(meanings::add);
    return meanings;
  }

  /** The meanings by the number that {@link #word} or {@link #ending} gave; none for -1. */
  public static List<String> of(int number) {
    return number == WordTrie.NONE ? List.of() : MEANINGS.get(number);
  }

  /**
   * Looks up a word by its {@linkplain Spelling#sound(char[], int, int, char[], int) sound}.
   *
   * @return the number of its meanings, -1 where it has none
   */
  public static int word(char[] sound, int from, int count) {
    return WORDS.find(sound, from, count, 1);
  }

  /**
   * Looks up what the end of a compound means, "Partei" of "Volkspartei", by its sound.
   *
   * @return the number of its meanings, -1 where it is no compound
   */
  public static int ending(char[] sound, int from, int count) {
    return count <= SHORTEST_REST
        ? WordTrie.NONE
        : ENDINGS.find(sound, from + count - 1, count - SHORTEST_REST, -1);
  }

  private static void read(List<String> meanings, List<String> forms) {
    int number = MEANINGS.size();
    MEANINGS.add(meanings);
    if (meanings.size() == 1) {
      WORDS.addWord(sound(meanings.getFirst()), number);
    }
    for (String form : forms) {
      if (form.startsWith("-")) {
        ENDINGS.addBeginning(new StringBuilder(sound(form)).reverse().toString(), number);
      } else {
        WORDS.addWord(sound(form), number);
        if (form.endsWith("*")) {
          stems(form, number);
        }
      }
    }
  }

  private static String sound(String form) {
    return Spelling.sound(Letters.plain(form));
  }

  /** A stem goes on: its last vowel is not folded as one at the end is, its c sounds both ways. */
  private static void stems(String form, int number) {
    String plain = Letters.plain(form);
    WORDS.addBeginning(open(plain), number);
    if (plain.endsWith("c")) {
      WORDS.addBeginning(open(plain.substring(0, plain.length() - 1) + "s"), number);
    }
  }

  private static String open(String stem) {
    String sound = Spelling.sound(stem + (stem.endsWith("m") ? "b" : "m"));
    return sound.substring(0, sound.length() - 1);
  }
}
