package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagsTest {
  private final Tags tags = new Tags(new byte[] {(byte) Tag.DET.ordinal(), 0}, new int[] {4, -1});

  @Test
  void tellTheTagAndTheWordOfAToken() {
    assertEquals(Tag.DET, tags.of(0));
    assertEquals(Tag.NOUN, tags.of(1));
    assertTrue(tags.is(0, Tag.DET));
    assertFalse(tags.is(1, Tag.DET));
    assertEquals(4, tags.word(0));
    assertEquals(-1, tags.word(1));
  }

  @ParameterizedTest
  @EnumSource
  void everyTagHasItsNumber(Tag tag) {
    assertEquals(tag, Tag.of(tag.ordinal()));
    assertTrue(tag.ordinal() < Tag.COUNT);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindFitsItsBits(Kind kind) {
    assertEquals(kind, Kind.of(kind.ordinal()));
    assertEquals(kind.ordinal(), kind.ordinal() & Tokens.KIND);
  }
}
