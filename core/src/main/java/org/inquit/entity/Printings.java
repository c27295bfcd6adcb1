package org.inquit.entity;

import java.util.function.Function;
import org.inquit.text.Tokens;

/** The different printings of a text's names; a string is made of each but once. */
final class Printings {
  private final Tokens tokens;
  private final Function<String, Group> groups;
  private Printing[] table = new Printing[128];
  private int size;

  /**
   * @param groups gives the group of a new printing
   */
  Printings(Tokens tokens, Function<String, Group> groups) {
    this.tokens = tokens;
    this.groups = groups;
  }

  Printing of(Candidate name) {
    int hash = 0;
    for (int i = name.from; i < name.to; i++) {
      hash = 31 * hash + tokens.hash(i);
    }
    int slot = slot(hash);
    while (table[slot] != null) {
      if (table[slot].hash() == hash && isPrinted(name, table[slot].text())) {
        return table[slot];
      }
      slot = slot + 1 & table.length - 1;
    }
    String text = name.text(tokens);
    Printing printing = new Printing(text, hash, groups.apply(text));
    table[slot] = printing;
    if (2 * ++size > table.length) {
      grow();
    }
    return printing;
  }

  private boolean isPrinted(Candidate name, String text) {
    int start = tokens.start(name.from);
    return tokens.end(name.to - 1) - start == text.length()
        && tokens.text().startsWith(text, start);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  private void grow() {
    Printing[] old = table;
    table = new Printing[2 * old.length];
    for (Printing printing : old) {
      if (printing != null) {
        int slot = slot(printing.hash());
        while (table[slot] != null) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = printing;
      }
    }
  }
}
