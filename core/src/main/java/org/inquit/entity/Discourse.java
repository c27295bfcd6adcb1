package org.inquit.entity;

import java.util.BitSet;
import java.util.List;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Follows a text from its beginning and knows of each description and pronoun whom it means. */
public final class Discourse {
  private static final double SPOKE = 0.7;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Salience salience;
  private final Antecedents antecedents;
  private final List<Mention> mentions;
  private final SourceReader reader;
  private final Pairs pairs;
  private Figure speaker;
  private Figure issuer;
  private int issued = -1;

  private Discourse(
      Tokens tokens, Sentences sentences, Tags tags, List<Mention> mentions, Salience salience) {
    this.tokens = tokens;
    this.salience = salience;
    this.syntax = new Syntax(tokens, sentences, tags);
    this.antecedents = new Antecedents(tokens, salience);
    this.mentions = mentions;
    this.reader = new SourceReader(tokens, syntax, mentions);
    this.pairs = new Pairs(tokens, syntax);
  }

  /** Resolves all of a text; never fails. */
  public static Discourse of(
      Tokens tokens, Sentences sentences, Tags tags, Entities entities, List<Utterance> said) {
    return of(tokens, sentences, tags, entities, said, new Salience());
  }

  /**
   * @param salience of a text that is not begun
   */
  static Discourse of(
      Tokens tokens,
      Sentences sentences,
      Tags tags,
      Entities entities,
      List<Utterance> said,
      Salience salience) {
    Naming naming = new Naming(tokens.size(), entities.figures());
    BitSet ends = new BitSet();
    said.stream()
        .filter(u -> u.source() != null)
        .forEach(u -> ends.set(tokens.at(u.source().end())));
    List<Mention> mentions = new MentionFinder(tokens, sentences, tags, naming, ends).find();
    Discourse discourse = new Discourse(tokens, sentences, tags, mentions, salience);
    discourse.mark(said);
    mentions.forEach(discourse::follow);
    return discourse;
  }

  /**
   * Who is meant by the words of {@code source}; they stand for themselves when nothing tells.
   * {@code null} for a word that stands for nobody, as "it" in "it is said".
   */
  public Resolution resolve(Span source) {
    return reader.read(source);
  }

  /**
   * Where the words before {@code offset} name whom an interview is with; {@code null} where they
   * leave it open.
   */
  public Span interviewee(int offset) {
    Mention named = new Introduction(tokens, mentions).interviewee(tokens.at(offset));
    return named == null ? null : tokens.span(named.from, named.to);
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
      case DESCRIPTION -> {
        if (mention.figure == null) {
          describe(mention, sentence);
        }
      }
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
    Figure both = pairs.of(mention);
    if (both != null) {
      salience.touch(both, sentence, weight);
      both.last = mention;
    }
  }

  private void point(Mention mention, int sentence) {
    if (mention.quoted) {
      return;
    }
    Figure author = author(mention, sentence);
    join(mention, author != null ? author : antecedents.present(mention, sentence, speaker));
  }

  /** Whose document the pronoun speaks in: "a letter from Okafor in which he"; or {@code null}. */
  private Figure author(Mention pronoun, int sentence) {
    int i = pronoun.from;
    boolean within = i > 1 && tokens.matches(i - 2, "in") && tokens.matches(i - 1, "which");
    boolean can = within && issued == sentence && Antecedents.agreement(pronoun, issuer) > 0;
    return can ? issuer : null;
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
    Figure best =
        mention.definite && mention.isPlural() ? antecedents.pair(mention, sentence) : null;
    if (best == null && mention.definite) {
      best = antecedents.best(mention, sentence);
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
      return antecedents.present(mention.owner, sentence, speaker);
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
            && RoleKinds.fit(mention.role.office(), mention.role.organization()) > 0;
  }

  private String text(Mention mention) {
    boolean goesOn = mention.to < tokens.size() && Description.isBelonging(tokens, mention.to);
    Span span =
        goesOn ? syntax.whole(mention.from, mention.to) : tokens.span(mention.from, mention.to);
    return span.in(tokens.text());
  }
}
