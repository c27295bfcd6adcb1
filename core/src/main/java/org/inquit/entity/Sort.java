package org.inquit.entity;

/** What a name stands for. */
public enum Sort {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER;

  static final int COUNT = values().length;
}
