package org.inquit.search;

/**
 * Where else a hit was published.
 *
 * @param id of the article, or of the statement
 * @param text how the statement is worded there; {@code null} for an article
 * @param article which it is or stands in
 */
public record Copy(String id, String text, ArticleSummary article) {}
