package org.inquit.analysis;

/**
 * The forms in which a word stands in a field of {@link TextAnalyzer}.
 *
 * <p>A word whose lower-case form is its own stem stands there once, without a mark. Any other
 * stands there twice at one position: as printed in lower case, and as its stem, each marked. A
 * word with capitals stands there once more as printed. So a loose question asks for the stem with
 * and without mark, an exact one for the one form that the word itself would have.
 */
public enum TextForm {
  /** Lower case, and its own stem: no mark. */
  PLAIN(""),
  /** Lower case, where the stem is another. */
  PRINTED("="),
  /** The stem, without diacritics, where the printed form is another. */
  STEM("~"),
  /** With its capitals. */
  CASED("^");

  /** Stands, at a position of its own, behind the last word of a sentence. */
  public static final String SENTENCE_END = ".";

  /** Stands with the mark of the sentence behind the last word of a paragraph. */
  public static final String PARAGRAPH_END = "¶";

  private final String mark;

  TextForm(String mark) {
    this.mark = mark;
  }

  /** The term of {@code word} in this form. */
  public String term(String word) {
    return mark + word;
  }

  /** The form of a term. */
  public static TextForm of(CharSequence term) {
    return switch (term.isEmpty() ? ' ' : term.charAt(0)) {
      case '=' -> PRINTED;
      case '~' -> STEM;
      case '^' -> CASED;
      default -> PLAIN;
    };
  }

  /** The word of a term, without its mark. */
  public static String word(String term) {
    return of(term) == PLAIN ? term : term.substring(1);
  }

  char sign() {
    return mark.charAt(0);
  }
}
