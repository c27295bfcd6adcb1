package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a question into tokens; takes whatever a person types or pastes. */
final class Lexer {
  private static final int FARTHEST = 1000;
  private final String text;
  private final List<Repair> repairs;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String text, List<Repair> repairs) {
    this.text = text;
    this.repairs = repairs;
  }

  List<Token> run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (blank(c)) {
        at++;
      } else if (quote(c)) {
        phrase();
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Token.Type.OPEN : Token.Type.CLOSE, "", at++);
      } else if (c == '-' || c == '+') {
        sign(c);
      } else {
        word();
      }
    }
    add(Token.Type.END, "", at);
    return tokens;
  }

  private void add(Token.Type type, String value, int start) {
    tokens.add(new Token(type, value, start));
  }

  private void repair(String what, int place) {
    repairs.add(new Repair(what, text, place));
  }

  private void phrase() {
    int start = at++;
    int end = at;
    while (end < text.length() && !quote(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      repair("a quotation mark without its pair was passed over", start);
      return;
    }
    add(Token.Type.PHRASE, text.substring(start + 1, end), start);
    at = end + 1;
  }

  /** A minus before a word means not; alone, or inside a word, it means nothing. */
  private void sign(char c) {
    boolean before = at == 0 || blank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    boolean after = at + 1 < text.length() && !blank(text.charAt(at + 1));
    if (c == '-' && before && after) {
      add(Token.Type.NOT, "", at);
    }
    at++;
  }

  private void word() {
    at += junk(text, at, text.length());
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == ':' && field(start)) {
        return;
      }
    }
    String raw = text.substring(start, at);
    String word = trim(raw);
    if (!operator(word, start) && !word.isEmpty()) {
      unknownField(word, start);
      add(Token.Type.WORD, word, start);
    }
  }

  /** Takes what stands before the colon just passed as a field, when there is such a field. */
  private boolean field(int start) {
    String name = text.substring(start, at - 1);
    Optional<QueryField> field = QueryField.named(name);
    if (field.isEmpty()) {
      return false;
    }
    boolean exact = field.get() == QueryField.EXACT;
    add(exact ? Token.Type.EXACT : Token.Type.FIELD, name.toLowerCase(Locale.ROOT), start);
    if (field.get().value() == QueryField.Value.DAYS) {
      date();
    }
    return true;
  }

  /** A date's value may begin with a minus. */
  private void date() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    if (at > start) {
      add(Token.Type.WORD, text.substring(start, at), start);
    }
  }

  private void unknownField(String word, int start) {
    int colon = word.indexOf(':');
    if (colon > 0
        && word.chars().limit(colon).allMatch(Character::isLetter)
        && !word.startsWith("//", colon + 1)) {
      repair("there is no field " + word.substring(0, colon) + ": taken as words", start);
    }
  }

  private boolean operator(String word, int start) {
    Token.Type plain =
        switch (word) {
          case "OR" -> Token.Type.OR;
          case "AND" -> Token.Type.AND;
          case "NOT" -> Token.Type.NOT;
          default -> null;
        };
    if (plain != null) {
      add(plain, word, start);
      return true;
    }
    String low = word.toLowerCase(Locale.ROOT);
    return low.startsWith("w/") && proximity(low, 2, Token.Type.NEAR, start)
        || low.startsWith("pre/") && proximity(low, 4, Token.Type.BEFORE, start);
  }

  private boolean proximity(String low, int from, Token.Type type, int start) {
    String value = low.substring(from);
    if (type == Token.Type.NEAR && (value.equals("s") || value.equals("p"))) {
      add(value.equals("s") ? Token.Type.SENTENCE : Token.Type.PARAGRAPH, low, start);
      return true;
    }
    if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int distance = Math.clamp(Integer.parseInt(value), 1, FARTHEST);
    tokens.add(new Token(type, low, distance, start));
    return true;
  }

  /** How much punctuation stands before a word; an asterisk belongs to it. */
  private static int junk(String text, int from, int end) {
    int at = from;
    while (at < end && !ends(text.charAt(at)) && !begins(text, at, end)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at - from;
  }

  private static boolean begins(String text, int at, int end) {
    return Character.isLetterOrDigit(text.codePointAt(at))
        || text.charAt(at) == '*'
        || wild(text, at, end);
  }

  /** Cuts punctuation behind a word; an asterisk stays, a question mark stays inside. */
  private static String trim(String raw) {
    int end = raw.length();
    while (end > 0
        && !Character.isLetterOrDigit(raw.codePointBefore(end))
        && raw.charAt(end - 1) != '*') {
      end--;
    }
    return raw.substring(0, end);
  }

  private static boolean wild(String raw, int at, int end) {
    return raw.charAt(at) == '?' && at + 1 < end && Character.isLetterOrDigit(raw.charAt(at + 1));
  }

  private static boolean ends(char c) {
    return blank(c) || quote(c) || c == '(' || c == ')';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean quote(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '＂' -> true;
      default -> false;
    };
  }
}
