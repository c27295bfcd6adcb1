package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

/**
 * Weighs words typed side by side: function words are left out where others remain, other names of
 * what they name are added, and of many words most suffice.
 */
final class Relevance extends QueryNodeProcessorImpl {
  /** So many words are all needed; of more, the share below. */
  static final int ALL_NEEDED = 4;

  private static final double MOST = 0.34;
  private static final int LONGEST_NAME = 4;

  private final Names names;
  private final boolean fewer;

  Relevance(Scope scope) {
    this.names = scope.names();
    this.fewer = scope.relaxed().contains(Relaxation.FEWER_WORDS);
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    return node;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    if (node instanceof GroupClause group && group.all()) {
      return weighed(group);
    }
    boolean alone = node.getParent() == null || !(node.getParent() instanceof GroupClause);
    return alone && word(node) ? named(List.of((ValueClause) node)) : node;
  }

  private Clause weighed(GroupClause group) {
    List<ValueClause> words = new ArrayList<>();
    List<Clause> others = new ArrayList<>();
    for (Clause clause : group.clauses()) {
      if (word(clause)) {
        words.add((ValueClause) clause);
      } else {
        others.add(clause);
      }
    }
    List<Clause> telling = telling(words);
    if (telling.size() > (fewer ? 1 : ALL_NEEDED)) {
      others.add(new MostClause(telling, (int) Math.ceil(telling.size() * MOST)));
    } else {
      others.addAll(telling);
    }
    return GroupClause.all(others);
  }

  /** The words that say something, what names a thing together with its other names. */
  private List<Clause> telling(List<ValueClause> words) {
    List<Clause> telling = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = nameAt(words, i);
      telling.add(named(words.subList(i, i + length)));
      i += length;
    }
    List<Clause> matter =
        telling.stream()
            .filter(c -> !(c instanceof ValueClause value && FunctionWords.contain(value.text())))
            .toList();
    return matter.isEmpty() ? telling : matter;
  }

  private int nameAt(List<ValueClause> words, int from) {
    for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 1; length--) {
      if (!names.aliases(text(words.subList(from, from + length))).isEmpty()) {
        return length;
      }
    }
    return 1;
  }

  private Clause named(List<ValueClause> words) {
    Clause all = GroupClause.all(words);
    List<String> aliases = names.aliases(text(words));
    return aliases.isEmpty() ? all : new AliasClause(all, aliases);
  }

  private static String text(List<ValueClause> words) {
    return String.join(" ", words.stream().map(ValueClause::text).toList());
  }

  private static boolean word(QueryNode node) {
    return node instanceof ValueClause value
        && value.field() == QueryField.ABOUT
        && !value.quoted()
        && !value.exact()
        && !value.wildcard();
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }
}
