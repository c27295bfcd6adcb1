package org.inquit.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.inquit.name.Gender;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Follows a text from its beginning and knows of each description and pronoun whom it means. */
public final class Discourse {
  private static final double FAINTEST = 0.02;
  private static final double LEAST_FIT = 3;
  private static final double SPEAKS_ON = 1.5;
  private static final double SPOKE = 0.7;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Salience salience = new Salience();
  private final List<Mention> mentions;
  private final SourceReader reader;
  private Figure speaker;
  private Figure issuer;
  private int issued = -1;

  private Discourse(Tokens tokens, Sentences sentences, Tags tags, List<Mention> mentions) {
    this.tokens = tokens;
    this.syntax = new Syntax(tokens, sentences, tags);
    this.mentions = mentions;
    this.reader = new SourceReader(tokens, syntax, mentions);
  }

  /** Resolves all of a text; never fails. */
  public static Discourse of(
      Tokens tokens, Sentences sentences, Tags tags, Entities entities, List<Utterance> said) {
    Naming naming = new Naming(tokens.size(), entities.figures());
    BitSet ends = new BitSet();
    said.stream()
        .filter(u -> u.source() != null)
        .forEach(u -> ends.set(tokens.at(u.source().end())));
    List<Mention> mentions = new MentionFinder(tokens, sentences, tags, naming, ends).find();
    Discourse discourse = new Discourse(tokens, sentences, tags, mentions);
    discourse.mark(said);
    mentions.forEach(discourse::follow);
    return discourse;
  }

  /** Who is meant by the words of {@code source}; they stand for themselves when nothing tells. */
  public Resolution resolve(Span source) {
    return reader.read(source);
  }

  List<Mention> mentions() {
    return mentions;
  }

  private void mark(List<Utterance> said) {
    BitSet quoted = new BitSet();
    for (Utterance utterance : said) {
      Mention head = utterance.source() == null ? null : reader.head(utterance.source());
      if (head != null) {
        head.speaks = true;
      }
      if (utterance.quoted()) {
        utterance
            .content()
            .forEach(c -> quoted.set(tokens.at(c.start()), tokens.at(c.end() - 1) + 1));
      }
    }
    mentions.forEach(m -> m.quoted = quoted.get(m.head));
  }

  private void follow(Mention mention) {
    int sentence = syntax.sentence(mention.from);
    switch (mention.kind) {
      case NAME -> {}
      case DESCRIPTION -> describe(mention, sentence);
      case PRONOUN -> point(mention, sentence);
    }
    if (mention.figure == null) {
      return;
    }
    boolean faint = mention.quoted || tokens.matches(mention.head, "it");
    double weight = syntax.weight(mention) * (faint ? 0.3 : 1);
    salience.touch(mention.figure, sentence, mention.speaks ? weight + SPOKE : weight);
    mention.figure.last = mention;
    if (mention.speaks) {
      speaker = mention.figure;
    }
  }

  private void point(Mention mention, int sentence) {
    if (mention.quoted) {
      return;
    }
    Figure author = author(mention, sentence);
    join(mention, author != null ? author : present(mention, sentence));
  }

  /** Whose document the pronoun speaks in: "a letter from Okafor in which he"; or {@code null}. */
  private Figure author(Mention pronoun, int sentence) {
    int i = pronoun.from;
    boolean within = i > 1 && tokens.matches(i - 2, "in") && tokens.matches(i - 1, "which");
    boolean can = within && issued == sentence && agreement(pronoun, issuer) > 0;
    return can ? issuer : null;
  }

  /** The most present figure that a pronoun can mean; {@code null} when there is none. */
  private Figure present(Mention pronoun, int sentence) {
    Figure best = null;
    double most = FAINTEST;
    for (Figure figure : salience.active()) {
      double score = salience.at(figure, sentence) * agreement(pronoun, figure);
      if (figure == speaker && pronoun.speaks) {
        score *= SPEAKS_ON;
      }
      if (score > most) {
        best = figure;
        most = score;
      }
    }
    return best;
  }

  private static double agreement(Mention pronoun, Figure figure) {
    return switch (pronoun.what) {
      case "person" -> figure.what.equals("person") ? gender(pronoun.gender, figure.gender()) : 0;
      case "people" ->
          figure.what.equals("people") ? 1 : figure.sort == Sort.ORGANIZATION ? 0.3 : 0;
      default -> figure.sort == Sort.ORGANIZATION ? 1 : 0;
    };
  }

  private static double gender(Gender asked, Gender known) {
    if (known == null || known == Gender.EITHER) {
      return 0.7;
    }
    return known == asked ? 1 : 0;
  }

  private void join(Mention mention, Figure figure) {
    mention.figure = figure;
    if (figure != null) {
      mention.antecedent = figure.last;
      if (mention.what.equals("person")) {
        figure.learn(mention.gender);
      }
    }
  }

  private void describe(Mention mention, int sentence) {
    Figure named = issuer(mention, sentence);
    if (named != null) {
      issuer = named;
      issued = sentence;
      join(mention, named);
      return;
    }
    Figure best = mention.definite && mention.isPlural() ? pair(mention, sentence) : null;
    if (best == null && mention.definite) {
      best = best(mention, sentence);
    }
    if (best == null) {
      best = Figure.described(text(mention), mention.what);
      best.bears(mention.role, mention.gender);
      mention.figure = best;
    } else {
      join(mention, best);
    }
  }

  /** Whose words a document's are, and which organization a body is: named within the phrase. */
  private Figure issuer(Mention mention, int sentence) {
    boolean document = mention.what.equals("document");
    if (document && mention.owner != null) {
      return present(mention.owner, sentence);
    }
    if (document && mention.role.owner() != null) {
      return mention.role.owner();
    }
    boolean same = mention.role.beside() && isIts(mention);
    return document || same ? mention.role.organization() : null;
  }

  /** Whether "X group", "X rebels" mean X itself. */
  private static boolean isIts(Mention mention) {
    return mention.what.equals("body")
        || mention.isPlural()
            && RoleKinds.fit(mention.role.phrase(), mention.role.organization()) > 0;
  }

  private Figure best(Mention mention, int sentence) {
    Figure best = null;
    double most = 0;
    for (Figure figure : salience.active()) {
      double fit = figure.what.equals(mention.what) ? fit(mention, figure) : 0;
      double score = fit < LEAST_FIT ? 0 : fit + Math.min(2, 2 * salience.at(figure, sentence));
      if (score > most) {
        best = figure;
        most = score;
      }
    }
    return best;
  }

  private static double fit(Mention mention, Figure figure) {
    Gender known = figure.gender();
    if (mention.gender != null && known != null && known.conflictsWith(mention.gender)) {
      return 0;
    }
    double best = 0;
    for (Role role : figure.roles) {
      best = Math.max(best, role.fits(mention.role));
    }
    return figure.isNamed() ? Math.max(best, body(mention, figure)) : 0.6 * best;
  }

  /** "The navy" may be the Indian Navy, "the carrier" an airline. */
  private static double body(Mention mention, Figure figure) {
    boolean other = mention.role.organization() != null && mention.role.organization() != figure;
    return mention.what.equals("body") && !other ? RoleKinds.fit(mention.role.phrase(), figure) : 0;
  }

  /** "The two leaders": the two most present figures that the description fits. */
  private Figure pair(Mention mention, int sentence) {
    if (!Description.isPair(tokens, mention.from, mention.head)) {
      return null;
    }
    Role one = Description.singular(mention.role);
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : salience.active()) {
      boolean fits =
          figure.roles.stream().anyMatch(r -> r.fits(one) > 0)
              || mention.gender != null && mention.gender == figure.gender();
      if (figure.isNamed() && figure.what.equals("person") && fits) {
        fitting.add(figure);
      }
    }
    if (fitting.size() < 2) {
      return null;
    }
    fitting.sort((a, b) -> Double.compare(salience.at(b, sentence), salience.at(a, sentence)));
    return Figure.joint(fitting.get(0), fitting.get(1));
  }

  private String text(Mention mention) {
    return tokens.span(mention.from, mention.to).in(tokens.text());
  }
}
