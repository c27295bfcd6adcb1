package org.inquit.search;

import java.util.List;
import org.inquit.text.Span;

/**
 * An article that answers.
 *
 * @param excerpt the part of the body that matches best; its start where none does
 * @param excerptSpan where the excerpt stands in the body
 * @param highlights the words that match, as spans into the body
 * @param titleHighlights the words that match, as spans into the title
 * @param score relevance, comparable within one page alone
 * @param copies the same article elsewhere, first seen first, where the question collapses copies
 */
public record ArticleHit(
    ArticleSummary article,
    String excerpt,
    Span excerptSpan,
    List<Span> highlights,
    List<Span> titleHighlights,
    double score,
    List<Copy> copies) {
  public ArticleHit {
    highlights = List.copyOf(highlights);
    titleHighlights = List.copyOf(titleHighlights);
    copies = List.copyOf(copies);
  }
}
