package org.inquit.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inquit.entity.Resolution.Link;
import org.inquit.text.Kind;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/** Finds in the words of a source the mention that heads them, and tells what it leads to. */
final class SourceReader {
  private final Tokens tokens;
  private final Syntax syntax;
  private final List<Mention> mentions;

  SourceReader(Tokens tokens, Syntax syntax, List<Mention> mentions) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.mentions = mentions;
  }

  Resolution read(Span source) {
    String surface = source.in(tokens.text());
    int to = tokens.at(source.end() - 1) + 1;
    Mention head = head(source);
    if (head == null || head.figure == null) {
      if (Description.isNobody(tokens, from(source)) && to == from(source) + 1) {
        return null;
      }
      return new Resolution(surface, Link.SURFACE, List.of(surface), null, null);
    }
    Figure figure = head.figure;
    boolean unknown = head.from > from(source) && isLink(head.from - 1);
    String name = unknown ? surface : names(head, to);
    Link link = link(head, figure);
    if (link == Link.SURFACE && !isTakenUp(head, figure)) {
      name = syntax.whole(from(source), to).in(tokens.text());
    }
    Role role = Behalf.of(head, figure);
    return new Resolution(
        name,
        link,
        chain(surface, head, name),
        Behalf.name(role, tokens),
        role == null ? null : role.printed());
  }

  /** "The official" is the one who was "a senior official in the port" before. */
  private boolean isTakenUp(Mention head, Figure figure) {
    return head.antecedent != null
        && Description.isPointing(tokens, head.from)
        && figure.name().length() > tokens.end(head.to - 1) - tokens.start(head.from);
  }

  private int from(Span source) {
    return tokens.at(source.start());
  }

  /** The mention that heads the words of a source; {@code null} when none does. */
  Mention head(Span source) {
    int from = tokens.at(source.start());
    int to = tokens.at(source.end() - 1) + 1;
    return to == from + 1 && Description.isRelative(tokens, from) ? before(from) : head(from, to);
  }

  /** The mention that a relative pronoun points back at. */
  private Mention before(int token) {
    for (int m = first(token) - 1; m >= 0 && mentions.get(m).to > token - 12; m--) {
      if (!syntax.isOwner(mentions.get(m)) && syntax.isOneClause(mentions.get(m).to, token)) {
        return mentions.get(m);
      }
    }
    return null;
  }

  private static Link link(Mention head, Figure figure) {
    return switch (head.kind) {
      case NAME -> Link.NAME;
      case PRONOUN -> Link.PRONOUN;
      case DESCRIPTION -> figure.isNamed() || figure.isJoint() ? Link.ROLE : Link.SURFACE;
    };
  }

  private List<String> chain(String surface, Mention head, String name) {
    List<String> chain = new ArrayList<>();
    chain.add(surface);
    for (Mention m = head.antecedent; m != null && chain.size() < 4; m = m.antecedent) {
      add(chain, tokens.span(m.from, m.to).in(tokens.text()));
    }
    add(chain, name);
    return chain;
  }

  private static void add(List<String> chain, String step) {
    if (!chain.getLast().equals(step)) {
      chain.add(step);
    }
  }

  /** The first mention that owns nothing and hangs on no preposition; else who owns the head. */
  private Mention head(int from, int to) {
    Mention owner = null;
    for (int m = first(from); m < mentions.size() && mentions.get(m).from < to; m++) {
      Mention mention = mentions.get(m);
      if (mention.to > from && !(syntax.isOwner(mention) && mention.to < to)) {
        return syntax.isHeaded(from, mention.from) ? mention : null;
      }
      owner = mention.figure != null && mention.figure.sort == Sort.ORGANIZATION ? mention : owner;
    }
    return owner;
  }

  /** The names of all who speak: "X and Y", "X, Y and Z". */
  private String names(Mention head, int to) {
    StringBuilder names = new StringBuilder(head.figure.name());
    String last = null;
    for (int m = first(head.to); m < mentions.size() && mentions.get(m).from < to; m++) {
      Mention other = mentions.get(m);
      if (other.from > head.to && other.figure != null && joins(head, other, to)) {
        names.append(last == null ? "" : ", " + last);
        last = other.figure.name();
      }
    }
    return last == null ? names.toString() : names + " and " + last;
  }

  /** Whether someone named speaks too: behind "and", or behind a comma with an "and" to come. */
  private boolean joins(Mention head, Mention other, int to) {
    boolean listed = tokens.is(other.from - 1, Kind.COMMA) && isLinked(other.to, to);
    return other.figure != head.figure
        && other.figure.isNamed()
        && !syntax.isOwner(other)
        && (listed || isLink(other.from - 1) || isLink(other.from - 2));
  }

  private boolean isLink(int i) {
    return tokens.matches(i, "and") || tokens.matches(i, "or") || tokens.matches(i, "nor");
  }

  private boolean isLinked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLink(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first mention that may reach behind a token. */
  private int first(int token) {
    int found =
        Collections.binarySearch(
            mentions, new Mention(Mention.Kind.NAME, token, token, Integer.MAX_VALUE));
    int at = found >= 0 ? found : -found - 1;
    int back = at;
    for (int k = at - 1; k >= 0 && k >= at - 6; k--) {
      back = mentions.get(k).to > token ? k : back;
    }
    return back;
  }
}
