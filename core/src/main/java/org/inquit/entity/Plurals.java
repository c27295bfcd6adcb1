package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;

/** Adds to each line that describes one person the line of its plural, which describes people. */
final class Plurals {
  private Plurals() {}

  static List<String> with(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        all.add(
            plural(line.substring(0, tab)) + line.substring(tab).replace("\tperson", "\tpeople"));
      }
    }
    return all;
  }

  static String plural(String noun) {
    if (noun.endsWith("man") && !noun.endsWith("human")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    boolean vowelBefore = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) >= 0;
    if (noun.endsWith("y") && !vowelBefore) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("sh") ? "es" : "s");
  }
}
