package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BranchesTest {
  private final Branches branches = new Branches();

  @Test
  void takeAPhraseOnceAndNothingEmpty() {
    assertTrue(branches.add(Tokens.of("sea breeze"), 0));
    assertFalse(branches.add(Tokens.of("Sea Breeze"), 1));
    assertFalse(branches.add(Tokens.of(""), 1));
    assertTrue(branches.add(Tokens.of("sea"), 1));
    assertEquals(0, branches.find(Tokens.of("sea breeze blew"), 0, 3));
    assertEquals(1, branches.find(Tokens.of("sea wind"), 0, 2));
  }

  @Test
  void goOnBehindAnEntryThatWasThereFirst() {
    branches.add(Tokens.of("sea"), 0);
    branches.add(Tokens.of("sea breeze of May"), 1);
    assertEquals(1, branches.find(Tokens.of("sea breeze of May"), 0, 4));
    assertEquals(0, branches.find(Tokens.of("sea breeze of June"), 0, 4));
    assertEquals(0, branches.find(Tokens.of("sea breeze of May"), 0, 3));
  }

  @Test
  void findNothingInNothing() {
    assertEquals(-1, branches.find(Tokens.of("sea"), 0, 1));
    branches.add(Tokens.of("sea breeze"), 0);
    assertEquals(-1, branches.find(Tokens.of("sea breeze"), 0, 0));
    assertEquals(-1, branches.find(Tokens.of("sea breeze"), 1, 2));
    assertEquals(-1, branches.find(Tokens.of("sea"), 0, 1));
  }

  @Test
  void holdAllOfManyPhrases() {
    Random random = new Random(53);
    Map<String, Integer> entries = new HashMap<>();
    for (int i = 0; i < 4000; i++) {
      StringBuilder phrase = new StringBuilder("w" + random.nextInt(300));
      for (int words = random.nextInt(4); words > 0; words--) {
        phrase.append(" w").append(random.nextInt(30));
      }
      boolean fresh = !entries.containsKey(phrase.toString());
      assertEquals(fresh, branches.add(Tokens.of(phrase.toString()), entries.size()), "" + phrase);
      entries.putIfAbsent(phrase.toString(), entries.size());
    }
    entries.forEach(
        (phrase, entry) -> {
          Tokens tokens = Tokens.of(phrase + " .");
          assertEquals(entry, branches.find(tokens, 0, tokens.size()), phrase);
        });
  }
}
