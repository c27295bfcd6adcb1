package org.inquit.cli;

import org.inquit.search.query.QueryField;

/** What a person needs to know of a field of the query language. */
final class FieldHelp {
  private FieldHelp() {}

  /** What the value is called in a usage line. */
  static String label(QueryField field) {
    return switch (field) {
      case BY, FOR, ORG, PERSON, SOURCE, AUTHOR -> "NAME";
      case SAID, MENTIONS, PUBLISHED -> "DATES";
      case KIND, TIER, LANG -> "VALUE";
      default -> "TEXT";
    };
  }

  static String description(QueryField field) {
    return switch (field) {
      case ABOUT -> "in the words said";
      case BY -> "the speaker, however spelled";
      case FOR -> "whom the speaker speaks for";
      case ORG -> "an organization mentioned";
      case PERSON -> "a person mentioned";
      case CAPTION -> "words under a picture of the article";
      case PLACE -> "where the article was filed";
      case SOURCE -> "the outlet";
      case AUTHOR -> "the byline";
      case TITLE -> "in the headline";
      case TAG -> "one of the outlet's keywords";
      case LANG -> "the article's language: en, de, ar";
      case KIND -> "direct, reported or mixed";
      case TIER -> "how the speaker is known: at least name, role, pronoun or surface";
      case SAID -> "when it was said: 2017, 2017-05, 2016..2017-06-30";
      case MENTIONS -> "a date that is spoken of";
      case PUBLISHED -> "when the article was published";
      case EXACT -> "these words exactly as they stand";
    };
  }
}
