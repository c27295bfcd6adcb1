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
  private final BitSet sources = new BitSet();
  private Figure speaker;

  private Discourse(Tokens tokens, Sentences sentences, Tags tags, List<Mention> mentions) {
    this.tokens = tokens;
    this.syntax = new Syntax(tokens, sentences, tags);
    this.mentions = mentions;
  }

  /** Resolves all of a text; never fails. */
  public static Discourse of(
      Tokens tokens, Sentences sentences, Tags tags, Entities entities, List<Utterance> said) {
    Naming naming = new Naming(tokens.size(), entities.figures());
    List<Mention> mentions = new MentionFinder(tokens, sentences, tags, naming).find();
    Discourse discourse = new Discourse(tokens, sentences, tags, mentions);
    discourse.mark(said);
    mentions.forEach(discourse::follow);
    return discourse;
  }

  /** Who is meant by the words of {@code source}; they stand for themselves when nothing tells. */
  public Resolution resolve(Span source) {
    return new SourceReader(tokens, syntax, mentions).read(source);
  }

  private void mark(List<Utterance> said) {
    BitSet quoted = new BitSet();
    for (Utterance utterance : said) {
      if (utterance.source() != null) {
        sources.set(
            tokens.at(utterance.source().start()), tokens.at(utterance.source().end() - 1) + 1);
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
    double weight = syntax.weight(mention) * (mention.quoted ? 0.3 : 1);
    boolean speaks = sources.get(mention.head) && !syntax.isOwner(mention);
    salience.touch(mention.figure, sentence, speaks ? weight + SPOKE : weight);
    mention.figure.last = mention;
    if (speaks) {
      speaker = mention.figure;
    }
  }

  private void point(Mention mention, int sentence) {
    if (mention.quoted) {
      return;
    }
    Figure best = null;
    double most = FAINTEST;
    for (Figure figure : salience.active()) {
      double score = salience.at(figure, sentence) * agreement(mention, figure);
      if (figure == speaker && sources.get(mention.head)) {
        score *= SPEAKS_ON;
      }
      if (score > most) {
        best = figure;
        most = score;
      }
    }
    join(mention, best);
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
    if (mention.what.equals("body") && mention.role.organization() != null) {
      join(mention, mention.role.organization());
      return;
    }
    Figure best = mention.definite ? best(mention, sentence) : null;
    if (best == null && mention.definite && mention.isPlural()) {
      best = pair(mention, sentence);
    }
    if (best == null) {
      best = Figure.described(text(mention), mention.what);
      best.bears(mention.role, mention.gender);
      mention.figure = best;
    } else {
      join(mention, best);
    }
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
    return best;
  }

  /** "The two leaders": the two most present figures that the description fits. */
  private Figure pair(Mention mention, int sentence) {
    if (!Description.isPair(tokens, mention.from, mention.head)) {
      return null;
    }
    Role one = Description.singular(mention.role);
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : salience.active()) {
      boolean fits = figure.roles.stream().anyMatch(r -> r.fits(one) > 0);
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
