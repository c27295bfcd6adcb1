package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.inquit.name.NameMatch.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Berg, Anna Berg, EXACT",
    "Omar al-Hadi, Gen. Umar Hadi, FOLDED",
    "Anna Maria Berg, Anna Berg, FOLDED",
    "Ömer Şahin, Omer Sahin, FOLDED",
    "Abd al-Rahim Nasser, Abdulrahim Naser, FOLDED",
    "Har Mohan Lal, Harmohan Lal, FOLDED",
    "Berg Anna, Anna Berg, FOLDED",
    "Юрий Волков, Yuri Volkov, FOLDED",
    "Omar Hadi, Hadi, WEAK",
    "Omar Hadi, Salim Hadi, WEAK",
    "Anna Berg, Omar Hadi, NONE",
    "Anna Berg, '', NONE",
  })
  void tellsHowNamesAgree(String a, String b, Kind kind) {
    NameMatch match = NameMatch.compare(a, b);
    assertEquals(kind, match.kind(), () -> a + " / " + b + ": " + match);
  }

  @Test
  void contradictionIsWorseThanLeavingOut() {
    double leftOut = NameMatch.compare("Anna Maria Berg", "Anna Berg").score();
    double contradicted = NameMatch.compare("Anna Maria Berg", "Anna Lena Berg").score();
    assertTrue(leftOut > contradicted, leftOut + " > " + contradicted);
  }

  @Test
  void aliasesJoinWhatSpellingsDoNot() {
    Aliases aliases = Aliases.of(AliasFile.parse("person: Omar Hadi = Abu Salim; ~Lion"));
    NameMatch match = NameMatch.compare("Abu Salim", "Omar Hadi", aliases);
    assertEquals(Kind.ALIAS, match.kind());
    assertTrue(match.isLikely());
    assertEquals(Kind.NONE, NameMatch.compare("Lion", "Omar Hadi", aliases).kind());
  }

  @Test
  void anyTwoNamesCompareAlikeBothWays() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String a = name(random);
      String b = random.nextInt(3) == 0 ? misprint(a, random) : name(random);
      NameMatch match = NameMatch.compare(a, b);
      assertEquals(match.score(), NameMatch.compare(b, a).score(), 1e-9, a + " / " + b);
      assertTrue(match.score() >= 0 && match.score() <= 1, a + " / " + b + ": " + match);
    }
  }

  @Test
  void anyNameIsItself() {
    Random random = new Random(8);
    for (int round = 0; round < 5_000; round++) {
      String name = name(random);
      assertEquals(new NameMatch(Kind.EXACT, 1), NameMatch.compare(name, name), name);
    }
  }

  @Test
  void scoresHaveBounds() {
    assertThrows(IllegalArgumentException.class, () -> new NameMatch(Kind.WEAK, 1.1));
    assertThrows(IllegalArgumentException.class, () -> new NameMatch(Kind.WEAK, Double.NaN));
  }

  private static String name(Random random) {
    String[] words = {"Anna", "Omar", "al-Hadi", "van", "Berg", "J.", "Dr.", "Abdul", "Karim-Ali"};
    StringBuilder name = new StringBuilder("Kim");
    for (int i = random.nextInt(5); i > 0; i--) {
      name.append(' ').append(words[random.nextInt(words.length)]);
    }
    return name.toString();
  }

  private static String misprint(String name, Random random) {
    int at = random.nextInt(name.length());
    return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "maria keller, Maria Keller, FOLDED",
    "Yusuf Karim, Yousef al-Kareem, FOLDED",
    "Omar Abdulqadir, Omar Abdul Qadir, FOLDED",
    "Mr. Berg, Mrs. Berg, WEAK",
    "Anna Berg, Anna Holm, WEAK",
    "Bob Hall, Robert Hall, FOLDED",
    "Karim, Salim Kamal, NONE",
  })
  void comparesWhatQuestionsAsk(String a, String b, Kind kind) {
    assertEquals(kind, NameMatch.compare(a, b).kind(), () -> NameMatch.compare(a, b).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Lake Board, Lake Board, EXACT",
    "The Harbour Board, Harbour Board, FOLDED",
    "Board of the Harbour, Harbour Board, FOLDED",
    "NHB, Northern Harbour Board, FOLDED",
    "N.H.B., NHB, FOLDED",
    "Ministry of Water, Water Ministry, FOLDED",
    "Kranz Ltd., Kranz, FOLDED",
    "Partido Verde, Green Party, FOLDED",
    "Lake Industries, Lake Industry, FOLDED",
    "Daesh, Deash, FOLDED",
    "Harbour Board, Tram Board, NONE",
    "Iraqi Army, Syrian Army, NONE",
    "Lake Board, '', NONE",
  })
  void comparesOrganizations(String a, String b, Kind kind) {
    assertEquals(kind, NameMatch.ofOrganizations(a, b).kind());
    assertEquals(NameMatch.ofOrganizations(a, b), NameMatch.ofOrganizations(b, a));
  }
}
