package org.inquit.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which descriptions may stand for which offices. */
final class RoleKinds {
  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, Set<String>> COVERED = new HashMap<>();

  static {
    for (String line : Vocabulary.lines("role-kinds.txt")) {
      if (line.startsWith("= ")) {
        String[] forms = line.substring(2).split(", ");
        Arrays.stream(forms).forEach(f -> SAME.put(f, forms[0]));
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        int colon = line.indexOf(':');
        String[] offices = line.substring(colon + 1).strip().split(",? +");
        COVERED.put(line.substring(0, colon), new HashSet<>(Arrays.asList(offices)));
      }
    }
  }

  private RoleKinds() {}

  /** How surely {@code said} stands for one who is called {@code borne}. */
  static double fit(Office said, Office borne) {
    if (said.canonical().equals(borne.canonical())) {
      return 5;
    }
    if (endsIn(borne.canonical(), said.canonical())) {
      return 4;
    }
    if (said.head().equals(borne.head())) {
      return borne.isOneWord() ? 2 : 0;
    }
    return said.covered().contains(borne.head()) ? 3 : 0;
  }

  private static boolean endsIn(String phrase, String words) {
    int before = phrase.length() - words.length() - 1;
    return before >= 0 && phrase.charAt(before) == ' ' && phrase.endsWith(words);
  }

  /** How surely a noun stands for an organization: its name holds it, or its kind is covered. */
  static double fit(Office noun, Figure organization) {
    if (Sameness.holds(organization.words(), noun.phrase())) {
      return 5;
    }
    if (noun.covered().isEmpty()) {
      return 0;
    }
    boolean word = false;
    for (String one : organization.split()) {
      word |= noun.covered().contains(one);
    }
    if (organization.kind == null) {
      return word ? 3.2 : noun.covered().contains("+unknown") ? 3 : 0;
    }
    return word || noun.covered().contains("+" + organization.kind) ? 3.2 : 0;
  }

  /** What a phrase may stand for; of more words than one, what stands for the whole phrase. */
  static Set<String> covered(String phrase) {
    return COVERED.getOrDefault(phrase, Set.of());
  }

  /** The first of the phrases that say the same. */
  static String canonical(String phrase) {
    return SAME.getOrDefault(phrase, phrase);
  }
}
