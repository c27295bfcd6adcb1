package org.inquit.entity;

import java.util.Locale;
import org.inquit.name.Titles;
import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Reads what a description or a title says: the office, its nation, its organization. */
final class Roles {
  private final Tokens tokens;
  private final Tags tags;
  private final Naming naming;
  private final Descriptions descriptions;

  Roles(Tokens tokens, Tags tags, Naming naming, Descriptions descriptions) {
    this.tokens = tokens;
    this.tags = tags;
    this.naming = naming;
    this.descriptions = descriptions;
  }

  /** The office of a name's titles. */
  void title(Figure figure, int from, int to) {
    int i = from;
    while (i < to) {
      int length = descriptions.describing(i, to);
      if (length > 0) {
        Role role = role(from, i, i + length, to);
        figure.bears(role, Description.gender(descriptions.label(i, i + length)));
        i += length;
      } else {
        courtesy(figure, i, to);
        i++;
      }
    }
  }

  private void courtesy(Figure figure, int i, int to) {
    if (Vocabulary.TITLES.length(tokens, i, to) > 0) {
      figure.learn(Titles.gender(tokens.string(i)).orElse(null));
    }
  }

  /** What the phrase from {@code from} says, whose noun is {@code noun} to {@code to}. */
  Role role(int from, int noun, int to, int end) {
    String phrase = tokens.span(noun, to).in(tokens.text()).toLowerCase(Locale.ROOT);
    String nation = descriptions.nation(from, noun);
    Figure organization = naming.organization(from, noun);
    Candidate joined = naming.before(noun);
    boolean beside = joined != null && naming.figure(joined) == organization;
    int of = behindMaking(noun, to, end);
    if (of + 1 < end && tags.is(of, Tag.ADP)) {
      int object = tags.is(of + 1, Tag.DET) ? of + 2 : of + 1;
      Candidate name = object < end ? naming.at(object) : null;
      nation = nation == null && name != null ? descriptions.nation(object, name.to) : nation;
      organization =
          organization == null ? naming.organization(of + 1, Math.min(of + 4, end)) : organization;
    }
    Figure owner = owner(from, noun);
    return new Role(
        Office.of(phrase),
        nation,
        organization,
        tokens.span(from, to),
        owner != null ? owner : sender(of, end),
        beside);
  }

  /** Behind "published" in "a report published by the league"; else {@code to}. */
  private int behindMaking(int noun, int to, int end) {
    boolean made = to + 1 < end && tags.is(to, Tag.VERB) && tokens.matches(to + 1, "by");
    return made && "document".equals(Description.at(tokens, noun)) ? to + 1 : to;
  }

  /** The figure whose name owns the phrase: "Okafor's" in "Okafor's letter"; or {@code null}. */
  private Figure owner(int from, int noun) {
    for (int i = noun - 1; i > from; i--) {
      Candidate name = tokens.is(i, Kind.CLITIC) ? naming.before(i) : null;
      if (name != null) {
        return naming.figure(name);
      }
    }
    return null;
  }

  /** The person whom the words behind a noun give as its origin: "a letter from Okafor". */
  private Figure sender(int to, int end) {
    if (to + 1 >= end || !tokens.matches(to, "from") && !tokens.matches(to, "by")) {
      return null;
    }
    int name = descriptions.pastObject(to, end);
    return name < end ? naming.person(name) : null;
  }
}
