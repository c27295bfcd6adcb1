package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.name.Gender;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
  @ParameterizedTest
  @CsvSource({
    "mayor, person",
    "mayors, people",
    "minister, person",
    "ministry, body",
    "airline, body",
    "letter, document",
    "report, document",
    "puddle, ",
    "quickly, ",
  })
  void tellsWhatANounDescribes(String noun, String what) {
    assertEquals(what, Description.at(Tokens.of(noun), 0));
  }

  @ParameterizedTest
  @CsvSource({"person m, MALE", "person f, FEMALE", "person, ", "people, ", "body, "})
  void readsTheGenderOfALabel(String label, Gender gender) {
    assertEquals(gender, Description.gender(label));
  }

  @ParameterizedTest
  @CsvSource({"person m, person", "people f, people", "body, body"})
  void readsTheKindOfALabel(String label, String what) {
    assertEquals(what, Description.what(label));
  }

  @ParameterizedTest
  @CsvSource({
    "the two leaders, true",
    "both leaders, true",
    "the three leaders, false",
    "The Two leaders, true",
  })
  void tellsAPair(String phrase, boolean pair) {
    Tokens tokens = Tokens.of(phrase);
    assertEquals(pair, Description.isPair(tokens, 0, tokens.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "his, owner",
    "their, owner",
    "the, pointing",
    "this, pointing",
    "who, relative",
    "which, relative",
    "asked, asking",
    "a, none",
    "ran, none",
    "brother, kin",
    "mother, kin",
  })
  void tellsWordsThatPoint(String word, String kind) {
    assertEquals(kind, kind(Tokens.of(word)));
  }

  private static String kind(Tokens word) {
    return Description.isPossessive(word, 0)
        ? "owner"
        : Description.isPointing(word, 0)
            ? "pointing"
            : Description.isRelative(word, 0)
                ? "relative"
                : Description.isAsked(word, 0)
                    ? "asking"
                    : Description.isKin(word, 0) ? "kin" : "none";
  }
}
