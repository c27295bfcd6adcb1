package org.inquit.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a printed organization's name tells it from others.
 *
 * @param words its words by meaning, else by spelling, in no order
 * @param acronym whether it is printed as one
 */
record OrganizationName(String printed, Set<String> words, boolean acronym) {
  private static final Set<String> FILLERS = Resource.words("organization-fillers.txt");
  private static final int SHORT = 4;

  static OrganizationName of(String printed) {
    List<String> all = new ArrayList<>();
    for (String word : printed.split("[^\\p{L}\\p{M}\\p{N}.'’&/]+")) {
      String plain = Letters.plain(word);
      if (!plain.isEmpty()) {
        all.add(plain);
      }
    }
    Set<String> telling = new TreeSet<>();
    all.stream().filter(OrganizationName::tells).forEach(word -> telling.add(key(word)));
    if (telling.isEmpty()) {
      all.forEach(word -> telling.add(key(word)));
    }
    return new OrganizationName(
        printed, telling, all.size() == 1 && Acronyms.isAcronym(printed.strip()));
  }

  /** The share of the words of both that both have. */
  double likeness(OrganizationName other) {
    Set<String> both = new TreeSet<>(words);
    both.retainAll(other.words);
    int all = words.size() + other.words.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /** Whether one is the initials of the other. */
  boolean abbreviates(OrganizationName other) {
    return acronym && !other.acronym && Acronyms.abbreviates(printed, other.printed)
        || other.acronym && !acronym && Acronyms.abbreviates(other.printed, printed);
  }

  private static boolean tells(String plain) {
    return !FILLERS.contains(plain)
        && !Acronyms.smallWords().contains(plain)
        && LegalForms.of(plain).isEmpty();
  }

  /** Words in capitals of few letters are told apart by each letter. */
  private static String key(String plain) {
    List<String> meanings = Meanings.of(plain);
    if (!meanings.isEmpty()) {
      return String.join("+", meanings);
    }
    String frame = plain.length() <= SHORT ? plain : Spelling.frame(plain);
    boolean plural = frame.length() > SHORT && frame.endsWith("s");
    return "~" + (plural ? frame.substring(0, frame.length() - 1) : frame);
  }
}
