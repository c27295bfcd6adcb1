package org.inquit.attribution;

import java.util.List;

/** The forms of an English verb; of a verb with a particle ("point out") the first word changes. */
record VerbForms(
    List<String> base, List<String> third, List<String> past, List<String> participle) {

  /**
   * @param irregular {@code third:past,past:participle}, or {@code null} for a regular verb
   */
  static VerbForms of(String lemma, String irregular) {
    if (irregular != null) {
      String[] parts = irregular.split(":");
      return new VerbForms(List.of(lemma), list(parts[0]), list(parts[1]), list(parts[2]));
    }
    int space = lemma.indexOf(' ');
    String verb = space < 0 ? lemma : lemma.substring(0, space);
    String rest = space < 0 ? "" : lemma.substring(space);
    return new VerbForms(
        List.of(lemma),
        List.of(third(verb) + rest),
        List.of(past(verb) + rest),
        List.of(participle(verb) + rest));
  }

  private static List<String> list(String forms) {
    return List.of(forms.split(","));
  }

  private static String third(String verb) {
    if (changesY(verb)) {
      return stem(verb) + "ies";
    }
    boolean hisses = verb.matches(".*(s|x|z|ch|sh)");
    return verb + (hisses ? "es" : "s");
  }

  private static String past(String verb) {
    if (changesY(verb)) {
      return stem(verb) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  private static String participle(String verb) {
    return (verb.endsWith("e") && !verb.endsWith("ee") ? stem(verb) : verb) + "ing";
  }

  private static boolean changesY(String verb) {
    return verb.matches(".*[^aeiou]y");
  }

  private static String stem(String verb) {
    return verb.substring(0, verb.length() - 1);
  }
}
