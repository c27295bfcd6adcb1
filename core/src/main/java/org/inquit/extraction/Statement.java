package org.inquit.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;

/**
 * What someone said: content, cue, speaker, and when.
 *
 * @param id the article's id, a hyphen, and a number from 1
 * @param content the words said; more than one span where the cue stands between
 * @param cue the word that reports, or {@code null}
 * @param speaker who said it, or {@code null}: no speaker beats a wrong one
 * @param behalf whom the speaker speaks for, or {@code null}
 * @param said when it was said, or {@code null}
 * @param rule the rule that found it
 * @param confidence in (0, 1]
 */
public record Statement(
    String id,
    Kind kind,
    List<Span> content,
    Cue cue,
    Speaker speaker,
    Behalf behalf,
    Said said,
    String rule,
    double confidence) {

  /** Whether the words are quoted, reported, or both. */
  public enum Kind {
    DIRECT,
    REPORTED,
    MIXED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the speaker's surface was joined to a name; the surest first. */
  public enum Tier {
    NAME,
    ROLE,
    PRONOUN,
    SURFACE,
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The reporting word or words. */
  public record Cue(String text, Span span) {}

  /**
   * The one who speaks.
   *
   * @param name the fullest name that the article allows
   * @param surface how the statement names its source
   * @param span where the surface stands
   * @param tier how the two were joined; never {@code NONE}
   * @param chain the steps from surface to name, readable, the surface first
   */
  public record Speaker(String name, String surface, Span span, Tier tier, List<String> chain) {
    public Speaker {
      chain = List.copyOf(chain);
    }
  }

  /** The organization or office that the speaker speaks for, resolved and as printed. */
  public record Behalf(String name, String surface) {}

  /** When a statement was made, and on whose word. */
  public record Said(DateSpan value, Basis basis) {
    /** Where the date of a statement comes from. */
    public enum Basis {
      TEXT,
      PUBLISHED,
      DATELINE;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content: " + id);
    }
  }

  /** From the first character said to the last. */
  public Span whole() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }

  /** The words said, as {@code body} prints them; parts are joined by " … ". */
  public String text(String body) {
    return String.join(" … ", content.stream().map(s -> s.in(body)).toList());
  }

  /** How surely the speaker is known; {@code NONE} without one. */
  public Tier tier() {
    return speaker == null ? Tier.NONE : speaker.tier();
  }
}
