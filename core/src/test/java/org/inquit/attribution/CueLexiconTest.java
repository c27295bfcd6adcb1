package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {
  private final CueLexicon lexicon = new CueLexicon();

  @ParameterizedTest
  @ValueSource(strings = {"say", "says", "said", "saying", "SAID", "Said"})
  void givesAllFormsOneLemma(String form) {
    assertEquals(entry("say", false).lemma(), entry(form, false).lemma());
  }

  @ParameterizedTest
  @CsvSource({
    "claim, false, BASE",
    "claim, true, NOUN",
    "claims, false, THIRD",
    "claims, true, NOUN",
    "said, true, PAST",
    "statement, false, NOUN",
    "according to, true, PHRASE",
  })
  void takesANounWhereOneStands(String form, boolean nominal, CueForm expected) {
    assertEquals(expected, entry(form, nominal).form());
  }

  @Test
  void partsAVerbFromItsNoun() {
    assertNotEquals(entry("claim", true).lemma(), entry("claim", false).lemma());
    assertEquals(entry("claim", true).lemma(), entry("claims", true).lemma());
  }

  @Test
  void prefersTheLongerExpression() {
    Tokens tokens = Tokens.of("quoted as saying so");
    assertEquals(3, lexicon.length(lexicon.find(tokens, 0)));
    assertEquals(-1, lexicon.find(tokens, 1));
  }

  @Test
  void givesEveryClassABitOfItsOwn() {
    int all = Arrays.stream(CueClass.values()).mapToInt(CueClass::bit).reduce(0, (a, b) -> a | b);
    assertEquals(CueClass.values().length, Integer.bitCount(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bridge", "the", "as", "to", ","})
  void knowsNoOtherWord(String word) {
    assertTrue(lexicon.find(Tokens.of(word), 0) < 0, word);
  }

  private CueLexicon.Entry entry(String form, boolean nominal) {
    return lexicon.entry(lexicon.find(Tokens.of(form), 0), nominal);
  }
}
