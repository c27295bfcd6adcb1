package org.inquit.article.page;

/** What is measured of a line, as a number. */
enum Trait {
  WORDS,
  /** Sentences that end within or at the end of the line. */
  SENTENCES,
  COMMAS,
  QUOTES,
  /** Share of the words that are function words. */
  FUNCTION,
  /** Share of the words that begin with a capital. */
  CAPITALS,
  /** Share of the words that are all capitals. */
  UPPERCASE,
  /** Share of the tokens that are numbers. */
  NUMBERS,
  /** Share of the tokens that are signs: bars, arrows, slashes. */
  SIGNS,
  /** Words that address the reader. */
  ADDRESS,
  /** Words of reporting. */
  REPORT,
  /** The sort of character at the beginning. */
  OPENING,
  /** The sort of character at the end. */
  ENDING,
  SHARE,
  SUBSCRIBE,
  LEGAL,
  RELATED,
  COMMENT,
  MENU,
  CREDIT,
  ADVERT,
  EDITOR,
  /** Share of the tokens that stand in a phrase of page furniture. */
  FURNITURE,
  /** How often the line stands on the page. */
  REPEATED,
  /** Share of the page's words before it. */
  PLACE,
  /** Lines behind the first, up to a bound. */
  HEAD,
  /** Lines before the last, up to a bound. */
  FOOT,
  /** Whether it holds an address of the web or of mail. */
  LOCATOR,
  /** Length, ending and density of function words together. */
  SHAPE,
  /** Lines since the last short line that speaks of comments; all such are bounded, 0 for none. */
  SINCE_COMMENT,
  SINCE_RELATED,
  SINCE_SUBSCRIBE,
  SINCE_SHARE,
  /** Lines until the next short line that speaks of comments, likewise. */
  UNTIL_COMMENT,
  UNTIL_RELATED,
  UNTIL_SHARE,
  /** Whether it holds a word that outlets have in their names. */
  OUTLET,
  /** Signs that part a title from its site or its section. */
  JOINTS,
  /** Share of the characters that are links; what only markup tells, as all to FOREIGN. */
  LINKED,
  TAG,
  GOOD,
  BAD,
  ARTICLE,
  CHROME,
  HIDDEN,
  CONTINUES,
  SIBLINGS,
  HOLDER,
  CLIMB,
  HELD,
  PEER_LENGTH,
  PEER_LINKED,
  STATED,
  /** Lines since the last that is the title; all such are bounded, 0 for none. */
  SINCE_TITLE,
  SINCE_DESCRIPTION,
  SINCE_HEADING,
  /** Lines until the next that is the title, likewise. */
  UNTIL_TITLE,
  UNTIL_DESCRIPTION,
  /** Headings of the first rank since the title, but for the title. */
  FOREIGN,
  /** Mean score of the three lines before; known in the second round only, as all below. */
  BEFORE,
  /** Mean score of the three lines behind. */
  BEHIND,
  /** Words in well scored lines among the ten before. */
  MASS_BEFORE,
  /** Words in well scored lines among the ten behind. */
  MASS_BEHIND,
  /** The line's own score. */
  SCORE,
  /** Share of its content words that well scored other lines hold. */
  TOPIC,
  /** Share of the words of well scored lines that stand before it. */
  PROGRESS,
  /** Share of those words that stand in the same run of well scored lines. */
  RUN,
  /** Lines to the largest run, up to a bound: negative before it, positive behind it, 0 inside. */
  APART,
  /** Lines until the first of the body, up to a bound, negative behind it; known in the third. */
  LEAD,
  /** How many other lines hold all of this one. */
  ECHO,
  /** Lines to the next that looks like a date or a byline, up to a bound. */
  STAMP;

  /** The first trait that only the second round knows. */
  static final int SECOND_ROUND = BEFORE.ordinal();

  /** The first trait that only the third round knows. */
  static final int THIRD_ROUND = LEAD.ordinal();

  static final int COUNT = values().length;
}
