package org.inquit.article;

/** The fields of a record that states them itself, as JSON and CSV do. */
enum Field {
  ID,
  TITLE,
  URL,
  SOURCE,
  AUTHOR,
  PUBLISHED,
  LANGUAGE,
  TAGS,
  BODY
}
