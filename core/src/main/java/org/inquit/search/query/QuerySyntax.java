package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.parser.SyntaxParser;

/**
 * Reads a question; never fails, and says what it had to repair.
 *
 * <p>{@code OR} binds loosest, then words side by side, then the proximity operators.
 */
final class QuerySyntax implements SyntaxParser {
  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 30;
  private static final int MOST_CLAUSES = 200;

  private final List<String> repairs = new ArrayList<>();
  private List<Token> tokens;
  private int at;
  private int depth;
  private int count;
  private boolean exact;

  /** What had to be repaired, in words for the asker. */
  List<String> repairs() {
    return repairs.stream().distinct().toList();
  }

  @Override
  public Clause parse(CharSequence query, CharSequence field) {
    String text = query.toString();
    if (text.length() > LONGEST) {
      repairs.add("only the first " + LONGEST + " characters were read");
      text = text.substring(0, LONGEST);
    }
    tokens = new Lexer(text, repairs).run();
    at = 0;
    count = 0;
    List<Clause> parts = new ArrayList<>();
    QueryField start = QueryField.named(field.toString()).orElse(QueryField.ABOUT);
    while (peek().type() != Token.Type.END) {
      add(parts, any(start));
      if (peek().type() == Token.Type.CLOSE) {
        repairs.add("a closing bracket without its pair was passed over");
        at++;
      }
    }
    return parts.isEmpty() ? new EverythingClause() : GroupClause.all(parts);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private boolean take(Token.Type type) {
    if (peek().type() == type) {
      at++;
      return true;
    }
    return false;
  }

  private static void add(List<Clause> clauses, Clause clause) {
    if (clause != null) {
      clauses.add(clause);
    }
  }

  /** Alternatives, or null where there is none. */
  private Clause any(QueryField field) {
    List<Clause> alternatives = new ArrayList<>();
    do {
      add(alternatives, all(field));
    } while (take(Token.Type.OR));
    return alternatives.isEmpty() ? null : GroupClause.any(alternatives);
  }

  private Clause all(QueryField field) {
    List<Clause> clauses = new ArrayList<>();
    while (true) {
      switch (peek().type()) {
        case END, CLOSE, OR -> {
          return clauses.isEmpty() ? null : GroupClause.all(clauses);
        }
        case AND -> at++;
        default -> add(clauses, near(field));
      }
    }
  }

  private Clause near(QueryField field) {
    Clause left = unary(field);
    while (peek().proximity()) {
      Token operator = tokens.get(at++);
      Clause right = operand() ? unary(field) : null;
      if (left == null || right == null) {
        repairs.add(operator.text() + " lacks a side and was passed over");
        left = left == null ? right : left;
      } else {
        left = new NearClause(operator, left, right);
      }
    }
    return left;
  }

  /** Whether what follows can stand beside a proximity operator. */
  private boolean operand() {
    return switch (peek().type()) {
      case WORD, PHRASE, OPEN, EXACT, FIELD -> true;
      default -> false;
    };
  }

  private Clause unary(QueryField field) {
    boolean not = false;
    while (take(Token.Type.NOT)) {
      not = !not;
    }
    Clause clause = primary(field);
    return not && clause != null ? new NotClause(clause) : clause;
  }

  private Clause primary(QueryField field) {
    Token token = peek();
    switch (token.type()) {
      case WORD, PHRASE -> {
        at++;
        return value(field, token);
      }
      case FIELD -> {
        at++;
        return fielded(token);
      }
      case EXACT -> {
        at++;
        return exactly(field);
      }
      case OPEN -> {
        at++;
        return group(field);
      }
      default -> {
        return null;
      }
    }
  }

  private Clause fielded(Token token) {
    if (!operand()) {
      repairs.add(token.text() + ": lacks a value and was passed over");
      return null;
    }
    return primary(QueryField.named(token.text()).orElseThrow());
  }

  private Clause exactly(QueryField field) {
    boolean before = exact;
    exact = true;
    Clause clause = operand() ? primary(field) : null;
    exact = before;
    return clause;
  }

  private Clause group(QueryField field) {
    if (depth == DEEPEST) {
      repairs.add("brackets deeper than " + DEEPEST + " were passed over");
      return null;
    }
    depth++;
    Clause inside = any(field);
    depth--;
    if (!take(Token.Type.CLOSE)) {
      repairs.add("an opening bracket without its pair was closed at the end");
    }
    return inside;
  }

  private Clause value(QueryField field, Token token) {
    if (++count > MOST_CLAUSES) {
      repairs.add("only the first " + MOST_CLAUSES + " words and conditions were read");
      return null;
    }
    return new ValueClause(field, token.text(), token.type() == Token.Type.PHRASE, exact);
  }
}
