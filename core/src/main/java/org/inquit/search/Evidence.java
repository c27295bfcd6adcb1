package org.inquit.search;

import org.inquit.extraction.Statement;
import org.inquit.text.Span;

/**
 * Why a statement is taken for one, and for its speaker's.
 *
 * @param text the words said
 * @param context the paragraph it stands in, where cue and speaker can be seen
 * @param contextSpan where that stands in the body
 */
public record Evidence(
    Statement statement, String text, ArticleSummary article, String context, Span contextSpan) {}
