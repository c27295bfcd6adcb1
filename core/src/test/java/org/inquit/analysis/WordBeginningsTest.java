package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBeginningsTest {
  private static boolean in(String text, String... terms) {
    return new WordBeginnings(List.of(terms)).in(text, 0, text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "a ferry left, ~ferri, true",
    "FERRIES, ~ferri, true",
    "the fair, ~ferri, false",
    "a spier, pier, false",
    "the-pier, pier, true",
    "5pier, pier, false",
    "they lie dying, ~die, true",
    "the U.N.E.S.C.O. said, unesco, true",
    "3.5 tonnes, 3.5, true",
    "an école, ~ecol, true",
    "naïve, ~naiv, true",
    "the mole’s o’clock, ~o'clock, true",
    "“Pier”, ^Pier, true",
    "'', pier, false",
    "pier, '', false",
    "p, pier, false"
  })
  void tellsWhereAWordMayStand(String text, String term, boolean may) {
    assertEquals(may, in(text, term));
  }

  @Test
  void looksAtThePartAlone() {
    WordBeginnings pier = new WordBeginnings(Set.of("pier"));
    assertTrue(pier.in("the pier", 4, 8));
    assertTrue(!pier.in("the pier", 0, 4) && !pier.in("the pier", 0, 6));
  }

  /** Every word that the lexicons know, and those whose stems are exceptions, by every form. */
  @Test
  void missesNoFormOfAWord() throws IOException {
    Set<String> words =
        new TreeSet<>(
            List.of(
                "skis",
                "skies",
                "dying",
                "lying",
                "tying",
                "idly",
                "gently",
                "ugly",
                "early",
                "only",
                "singly",
                "news",
                "howe",
                "hoping",
                "hopping",
                "flies",
                "ties",
                "yes",
                "yielded",
                "boys",
                "sensibility",
                "generally",
                "communism",
                "arsenal",
                "I",
                "O'Hara"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        words.addAll(List.of(Files.readString(file).split("[^\\p{L}\\p{M}\\p{N}'’.-]+")));
      }
    }
    assertTrue(words.size() > 10_000, "" + words.size());
    for (String word : words) {
      String text = "so " + word + ", then";
      for (Analyzed.Token token : Analyzed.of(new TextAnalyzer(), word).tokens()) {
        boolean sign = token.term().equals(TextForm.SENTENCE_END) || token.term().equals("¶");
        assertTrue(sign || in(text, token.term()), () -> word + " has " + token.term());
      }
    }
  }
}
