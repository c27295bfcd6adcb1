package org.inquit.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_NEAR = 20;
  private static final int MOST_WILDCARDS = 20;

  private final List<Repair> repairs = new ArrayList<>();
  private String text;
  private List<Token> tokens;
  private int at;
  private int depth;
  private int count;
  private int nears;
  private int wildcards;
  private boolean exact;

  /** What had to be mended, each sort of it once. */
  List<Repair> repairs() {
    Map<String, Repair> byText = new LinkedHashMap<>();
    repairs.forEach(repair -> byText.putIfAbsent(repair.text(), repair));
    return List.copyOf(byText.values());
  }

  private void repair(String what, int place) {
    repairs.add(new Repair(what, text, place));
  }

  @Override
  public Clause parse(CharSequence query, CharSequence field) {
    text = query.toString();
    if (text.length() > LONGEST) {
      repair("only the first " + LONGEST + " characters were read", LONGEST);
      text = text.substring(0, LONGEST);
    }
    tokens = new Lexer(text, repairs).run();
    at = 0;
    count = 0;
    nears = 0;
    wildcards = 0;
    List<Clause> parts = new ArrayList<>();
    QueryField start = QueryField.named(field.toString()).orElse(QueryField.ABOUT);
    while (peek().type() != Token.Type.END) {
      add(parts, any(start));
      if (peek().type() == Token.Type.CLOSE) {
        repair("a closing bracket without its pair was passed over", peek().at());
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
        default -> add(clauses, unary(field));
      }
    }
  }

  /** What a minus, or several, stands before: one with all that stands near it. */
  private Clause unary(QueryField field) {
    boolean not = false;
    while (take(Token.Type.NOT)) {
      not = !not;
    }
    Clause clause = near(field);
    return not && clause != null ? NotClause.of(clause) : clause;
  }

  private Clause near(QueryField field) {
    Clause left = primary(field);
    while (peek().proximity()) {
      Token operator = tokens.get(at++);
      Clause right = operand() ? primary(field) : null;
      if (!canStandNear(left) || !canStandNear(right)) {
        repair(operator.text() + " lacks a side and was passed over", operator.at());
        left = beside(left, right);
      } else if (++nears > MOST_NEAR) {
        repair("only the first " + MOST_NEAR + " proximity operators were read", operator.at());
        left = beside(left, right);
      } else {
        left = new NearClause(operator, left, right);
      }
    }
    return left;
  }

  private static Clause beside(Clause left, Clause right) {
    List<Clause> both = new ArrayList<>();
    add(both, left);
    add(both, right);
    return both.isEmpty() ? null : GroupClause.all(both);
  }

  /** A negation stands near nothing, nor does everything. */
  private static boolean canStandNear(Clause clause) {
    return switch (clause) {
      case null -> false;
      case NotClause not -> false;
      case EverythingClause everything -> false;
      case GroupClause group -> group.clauses().stream().allMatch(QuerySyntax::canStandNear);
      default -> true;
    };
  }

  /** Whether what follows can stand beside a proximity operator. */
  private boolean operand() {
    return switch (peek().type()) {
      case WORD, PHRASE, OPEN, EXACT, FIELD -> true;
      default -> false;
    };
  }

  /** A value or a group, behind the fields that are named before it: the last one counts. */
  private Clause primary(QueryField outer) {
    QueryField field = outer;
    boolean before = exact;
    Token named = null;
    while (peek().type() == Token.Type.FIELD || peek().type() == Token.Type.EXACT) {
      named = tokens.get(at++);
      exact |= named.type() == Token.Type.EXACT;
      field = named.type() == Token.Type.EXACT ? field : QueryField.named(named.text()).get();
    }
    Clause clause = operand() ? operand(field) : missing(named);
    exact = before;
    return clause;
  }

  private Clause operand(QueryField field) {
    Token token = tokens.get(at++);
    return token.type() == Token.Type.OPEN ? group(field, token.at()) : value(field, token);
  }

  private Clause missing(Token field) {
    if (field != null) {
      repair(field.text() + ": lacks a value and was passed over", field.at());
    }
    return null;
  }

  private Clause group(QueryField field, int open) {
    if (depth == DEEPEST) {
      repair("brackets deeper than " + DEEPEST + " were passed over", peek().at());
      return null;
    }
    depth++;
    Clause inside = any(field);
    depth--;
    if (!take(Token.Type.CLOSE)) {
      repair("an opening bracket without its pair was closed at the end", open);
    }
    return inside;
  }

  private Clause value(QueryField field, Token token) {
    if (++count > MOST_CLAUSES) {
      repair("only the first " + MOST_CLAUSES + " words and conditions were read", token.at());
      return null;
    }
    boolean phrase = token.type() == Token.Type.PHRASE;
    if (field == QueryField.ABOUT && !phrase && token.text().equals("*")) {
      return new EverythingClause();
    }
    ValueClause value = new ValueClause(field, token.text(), phrase, exact);
    return value.wildcard() ? wildcard(value, token.at()) : value;
  }

  private Clause wildcard(ValueClause value, int place) {
    if (value.text().length() > Wildcards.LONGEST) {
      repair("a wildcard of more than " + Wildcards.LONGEST + " letters was read as a word", place);
    } else if (++wildcards > MOST_WILDCARDS) {
      repair("only the first " + MOST_WILDCARDS + " wildcards were read as such", place);
    } else {
      return value;
    }
    return new ValueClause(value.field(), value.text(), true, exact);
  }
}
