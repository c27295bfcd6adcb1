package org.inquit.extraction;

import java.util.List;
import org.inquit.article.Article;

/**
 * An article with everything that was understood of it; every span points into its body.
 *
 * @param statements in the order of their first content span
 * @param people in the order of their first mention
 * @param organizations in the order of their first mention
 * @param dates in the order of the text
 */
public record AnnotatedArticle(
    Article article,
    List<Statement> statements,
    List<Entity> people,
    List<Entity> organizations,
    List<DateMention> dates) {
  public AnnotatedArticle {
    statements = List.copyOf(statements);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
  }
}
