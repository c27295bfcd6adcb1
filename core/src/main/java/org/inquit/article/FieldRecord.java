package org.inquit.article;

/** A record whose fields were read while it was split off. */
record FieldRecord(String origin, long line, String id, Fields fields) implements RawRecord {
  @Override
  public byte[] digest() {
    return fields.digest(origin, id);
  }

  @Override
  public Outcome read() {
    return fields.outcome(origin, line, id);
  }
}
