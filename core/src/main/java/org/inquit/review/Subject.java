package org.inquit.review;

/** What two archives are compared in. */
public enum Subject {
  ARTICLES,
  STATEMENTS,
  SPEAKERS,
  ORGANIZATIONS
}
