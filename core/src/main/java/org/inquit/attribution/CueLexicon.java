package org.inquit.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** All forms of the verbs, nouns and expressions that report speech. */
final class CueLexicon {
  private final Map<String, Integer> lemmas = new LinkedHashMap<>();
  private final Map<String, Senses> senses = new LinkedHashMap<>();
  private final List<Senses> of = new ArrayList<>();
  private final Lexicon forms;

  /** A form of a cue: the number of its lemma, the bits of its classes. */
  record Entry(int lemma, int classes, CueForm form) {
    boolean is(CueClass one) {
      return (classes & one.bit()) != 0;
    }
  }

  CueLexicon() {
    for (String[] line : lines("cue-verbs.txt")) {
      int classes = classes(line[1]);
      VerbForms verb = VerbForms.of(line[0], line.length > 2 ? line[2] : null);
      add(line[0], classes, CueForm.PAST, verb.past());
      add(line[0], classes, CueForm.THIRD, verb.third());
      add(line[0], classes, CueForm.PARTICIPLE, verb.participle());
      add(line[0], classes, CueForm.BASE, verb.base());
    }
    for (String[] line : lines("cue-phrases.txt")) {
      add(line[0], classes(line[1]), CueForm.PHRASE, List.of(line[0]));
    }
    for (String[] line : lines("cue-nouns.txt")) {
      List<String> both = List.of(line[0], VerbForms.of(line[0], null).third().getFirst());
      add(line[0] + " (noun)", CueClass.NOUN.bit(), CueForm.NOUN, both);
    }
    for (String[] line : lines("cue-silences.txt")) {
      senses.put(line[0], new Senses(null, null));
    }
    forms = Lexicon.of(senses.keySet());
    for (int f = 0; f < forms.size(); f++) {
      of.add(senses.get(forms.phrase(f)));
    }
  }

  /** The form that begins at a token, or -1; {@link #entry} says what it is. */
  int find(Tokens tokens, int i) {
    return forms.find(tokens, i);
  }

  int length(int found) {
    return forms.length(found);
  }

  /**
   * What the form is: as a noun where it stands as one and can be one; {@code null} when it says
   * that nothing is said.
   */
  Entry entry(int found, boolean nominal) {
    Senses both = of.get(found);
    return both.verb == null || nominal && both.noun != null ? both.noun : both.verb;
  }

  private void add(String lemma, int classes, CueForm form, List<String> all) {
    int number = lemmas.computeIfAbsent(lemma, l -> lemmas.size());
    Entry entry = new Entry(number, classes, form);
    for (String one : all) {
      Senses known = senses.getOrDefault(one, new Senses(null, null));
      boolean noun = form == CueForm.NOUN;
      senses.put(
          one,
          noun
              ? new Senses(known.verb, entry)
              : new Senses(known.verb == null ? entry : known.verb, known.noun));
    }
  }

  private record Senses(Entry verb, Entry noun) {}

  private static int classes(String names) {
    int bits = 0;
    for (String name : names.split(" ")) {
      bits |= CueClass.valueOf(name.toUpperCase(Locale.ROOT)).bit();
    }
    return bits;
  }

  private static List<String[]> lines(String resource) {
    var in = CueLexicon.class.getResourceAsStream(resource);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
