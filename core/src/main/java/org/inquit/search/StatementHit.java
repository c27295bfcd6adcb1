package org.inquit.search;

import java.util.List;
import java.util.Locale;
import org.inquit.extraction.Statement;
import org.inquit.search.query.MatchClass;
import org.inquit.text.Span;

/**
 * A statement that answers.
 *
 * @param text the words said, as the article prints them
 * @param article where it stands
 * @param highlights the words that match, as spans into the article's body
 * @param score relevance, comparable within one page alone
 * @param match how the speaker's name matches, or {@code null} where none was asked for
 * @param place where the words asked for stand, or {@code null} where none were
 * @param context what stands around it, as the question asks for, or {@code null}
 * @param copies the same statement elsewhere, first seen first, where the question collapses copies
 */
public record StatementHit(
    Statement statement,
    String text,
    ArticleSummary article,
    List<Span> highlights,
    double score,
    MatchClass match,
    Place place,
    Passage context,
    List<Copy> copies) {
  /** Where words that match stand; the nearest place counts. */
  public enum Place {
    /** In the words said. */
    WORDS,
    /** In the same paragraph: what is said there may be what is meant. */
    AROUND,
    /** Elsewhere in the article. */
    ARTICLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public StatementHit {
    highlights = List.copyOf(highlights);
    copies = List.copyOf(copies);
  }
}
