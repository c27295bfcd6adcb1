package org.inquit.search.query;

/** A value that a field must hold, as it was typed. */
final class ValueClause extends Clause {
  private final QueryField field;
  private final String text;
  private final boolean quoted;
  private final boolean exact;

  ValueClause(QueryField field, String text, boolean quoted, boolean exact) {
    this.field = field;
    this.text = text;
    this.quoted = quoted;
    this.exact = exact;
  }

  QueryField field() {
    return field;
  }

  String text() {
    return text;
  }

  /** Whether it stood in quotation marks. */
  boolean quoted() {
    return quoted;
  }

  /** Whether no folding of any sort is wanted. */
  boolean exact() {
    return exact;
  }

  boolean wildcard() {
    return !quoted && (text.indexOf('*') >= 0 || text.indexOf('?') >= 0);
  }

  @Override
  public String toString() {
    String value = quoted ? '"' + text + '"' : text;
    return (exact ? "exact:" : "") + (field == QueryField.ABOUT ? "" : field + ":") + value;
  }
}
