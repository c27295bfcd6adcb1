package org.inquit.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.inquit.entity.Mention.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds everything that may point at a figure: names, descriptions, pronouns. */
final class MentionFinder {
  private final Tokens tokens;
  private final Sentences sentences;
  private final Tags tags;
  private final Naming naming;
  private final Descriptions descriptions;
  private final Roles roles;
  private final Bearers bearers;
  private final BitSet ends;
  private final List<Mention> mentions = new ArrayList<>();
  private int titleStart;
  private Mention pending;
  private int pendingEnd;
  private Figure titled;

  MentionFinder(Tokens tokens, Sentences sentences, Tags tags, Naming naming, BitSet ends) {
    this.ends = ends;
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    this.naming = naming;
    this.descriptions = new Descriptions(tokens, tags, naming);
    this.roles = new Roles(tokens, tags, naming, descriptions);
    this.bearers = new Bearers(tokens, tags, naming, descriptions);
  }

  /** All mentions in order; titles and appositions are given to the figures they belong to. */
  List<Mention> find() {
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      int i = first;
      while (i < end) {
        i = step(i, first, end);
      }
    }
    Collections.sort(mentions);
    return mentions;
  }

  private int step(int i, int first, int end) {
    Candidate name = naming.at(i);
    if (name != null) {
      return named(name, first);
    }
    Candidate led = naming.leading(i);
    if (led != null && naming.person(i) != null) {
      return led.from;
    }
    int pronoun = Vocabulary.PRONOUNS.find(tokens, i, i + 1);
    if (pronoun >= 0 && !(tags.is(i, Tag.DET) && leads(i + 1, end))) {
      mentions.add(pronoun(i, Vocabulary.PRONOUNS.label(pronoun)));
      return i + 1;
    }
    String nation = descriptions.national(i, end);
    if (nation != null) {
      return national(i, nation);
    }
    int length = descriptions.describing(i, end);
    return length > 0 ? described(i, i + length - 1, first, end) : i + 1;
  }

  /** Whether a determiner before {@code i} belongs to what follows: "both men", not "both said". */
  private boolean leads(int i, int end) {
    return i < end && !tags.is(i, Tag.VERB) && !tags.is(i, Tag.AUX);
  }

  private int named(Candidate name, int first) {
    Figure figure = naming.figure(name);
    boolean speaks = figure.sort == Sort.PERSON || figure.sort == Sort.ORGANIZATION;
    if (speaks && !name.modifier) {
      int from = figure == titled && titleStart >= first ? titleStart : name.lead;
      titled = figure.sort == Sort.PERSON ? null : titled;
      Mention mention = new Mention(Kind.NAME, from, name.to - 1, name.to);
      mention.figure = figure;
      mention.what = figure.sort == Sort.PERSON ? "person" : "body";
      mentions.add(mention);
      if (name.lead < name.from) {
        roles.title(figure, descriptions.start(name.lead, first), name.from);
      }
    }
    return name.to;
  }

  /** "The Latvian". */
  private int national(int i, String nation) {
    Mention mention = new Mention(Kind.DESCRIPTION, i - 1, i, i + 1);
    mention.role = Role.national(nation, tokens.span(i - 1, i + 1));
    mention.what = "person";
    mention.definite = true;
    mentions.add(mention);
    return i + 1;
  }

  private Mention pronoun(int i, String label) {
    Mention mention = new Mention(Kind.PRONOUN, i, i, i + 1);
    mention.what = Description.what(label);
    mention.gender = Description.gender(label);
    return mention;
  }

  private Mention owner(int from, int noun) {
    int pronoun = from < noun ? Vocabulary.PRONOUNS.find(tokens, from, from + 1) : -1;
    return pronoun < 0 ? null : pronoun(from, Vocabulary.PRONOUNS.label(pronoun));
  }

  /** Whether the figure's name is still to come. */
  private static boolean behind(Figure figure, int token) {
    for (int n = 0; n < figure.names.size() && figure.names.get(n).from < token + 12; n++) {
      if (figure.names.get(n).from >= token) {
        return true;
      }
    }
    return false;
  }

  private int described(int i, int head, int first, int end) {
    int to = head + 1;
    if (to < end
        && !ends.get(to)
        && descriptions.goesOn(to)
        && naming.at(to) == null
        && naming.leading(to) == null) {
      return to;
    }
    int from = descriptions.start(i, first);
    Role role = roles.role(from, i, to, end);
    String label = descriptions.label(i, to);
    Figure bearer = bearers.bearer(from, to, first, end, label);
    Figure named = bearers.namedBehind(to, end, label);
    if (named != null) {
      titled = named;
      titleStart = from;
      return to;
    }
    if (bearer != null) {
      bearer.bears(role, Description.gender(label));
      share(bearer, from);
      titled = from < to && behind(bearer, to) ? bearer : null;
      titleStart = from;
      return to;
    }
    Mention mention = new Mention(Kind.DESCRIPTION, from, head, to);
    mention.role = role;
    mention.what = Description.what(label);
    mention.gender = Description.gender(label);
    mention.definite = descriptions.isDefinite(from, i);
    mention.owner = owner(from, i);
    mentions.add(mention);
    pending = mention;
    pendingEnd = descriptions.pastObject(to, end);
    return to;
  }

  /** "Their spokesman, the mayor of X, Y": the first description is Y's like the second. */
  private void share(Figure bearer, int from) {
    boolean apposed = pending != null && pendingEnd == from - 1 && pending.isPerson();
    if (apposed && tokens.is(pendingEnd, org.inquit.text.Kind.COMMA)) {
      pending.figure = bearer;
      bearer.bears(pending.role, pending.gender);
    }
    pending = null;
  }
}
