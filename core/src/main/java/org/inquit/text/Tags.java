package org.inquit.text;

/** The parts of speech of {@link Tokens}, and which of their words the tagger's list holds. */
public final class Tags {
  private final byte[] tags;
  private final int[] words;

  Tags(byte[] tags, int[] words) {
    this.tags = tags;
    this.words = words;
  }

  public Tag of(int token) {
    return Tag.of(tags[token]);
  }

  public boolean is(int token, Tag tag) {
    return tags[token] == tag.ordinal();
  }

  /** Whether the token has one of the tags whose {@link Tag#bit} is set. */
  public boolean isAny(int token, int bits) {
    return (bits >> tags[token] & 1) != 0;
  }

  /** The rank of the token's word in the list of word classes, or -1 for an unlisted one. */
  public int word(int token) {
    return words[token];
  }
}
