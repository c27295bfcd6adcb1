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
  private static final String AND = " and ";

  public AnnotatedArticle {
    statements = List.copyOf(statements);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
  }

  /**
   * The names of those who made a statement: none where it has no speaker, two where two people of
   * the article speak as one, "A and B".
   */
  public List<String> speakers(Statement statement) {
    if (statement.speaker() == null) {
      return List.of();
    }
    String name = statement.speaker().name();
    for (int at = name.indexOf(AND); at >= 0; at = name.indexOf(AND, at + 1)) {
      String one = name.substring(0, at);
      String other = name.substring(at + AND.length());
      if (isPerson(one) && isPerson(other)) {
        return List.of(one, other);
      }
    }
    return List.of(name);
  }

  private boolean isPerson(String name) {
    return people.stream().anyMatch(person -> person.name().equals(name));
  }
}
