package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;

class PrintingsTest {
  @Test
  void makesOneOfEachPrinting() {
    Tokens tokens = Tokens.of("Ana Sousa ana sousa Ana Sousa Ana");
    List<String> made = new ArrayList<>();
    Printings printings =
        new Printings(
            tokens,
            text -> {
              made.add(text);
              return new Group(text);
            });
    Printing first = printings.of(new Candidate(0, 0, 2, false));
    assertSame(first, printings.of(new Candidate(4, 4, 6, false)));
    assertNotSame(first, printings.of(new Candidate(2, 2, 4, false)));
    assertNotSame(first, printings.of(new Candidate(6, 6, 7, false)));
    assertEquals(List.of("Ana Sousa", "ana sousa", "Ana"), made);
  }

  @Test
  void keepsAllWhenItGrows() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append("Zorvan").append(Integer.toString(i, 36)).append(' ');
    }
    Tokens tokens = Tokens.of(text.toString());
    Printings printings = new Printings(tokens, Group::new);
    List<Printing> first = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      first.add(printings.of(new Candidate(i, i, i + 1, false)));
    }
    for (int i = 0; i < tokens.size(); i++) {
      assertSame(first.get(i), printings.of(new Candidate(i, i, i + 1, false)));
      assertEquals(tokens.string(i), first.get(i).text());
    }
  }
}
