package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.inquit.index.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WildcardsTest {
  @ParameterizedTest
  @CsvSource({
    "mill, mill*, true",
    "Mill, mill*, true",
    "mill, MILL*, true",
    "mills, mill*, true",
    "mills, mill?, true",
    "mill, mill?, false",
    "mill, ?ill, true",
    "illness, ?ill, false",
    "illness, ?illness, false",
    "Ill, ?ill, false",
    "burning, b*n?ng, true",
    "burning, *ing, true",
    "burning, *urn, false",
    "burned, *burn*, true",
    "lock-keeper, lock*, true",
    "m\u00fchle, m\u00fc*, true",
    "m\u00fchle, mu*, false",
    "A1, a?, true",
  })
  void fitPrintedForms(String text, String pattern, boolean fits) {
    MemoryIndex index = new MemoryIndex();
    index.addField(Schema.BODY.field(), text, Schema.analyzer());
    assertEquals(fits, index.search(Wildcards.query(pattern, Schema.BODY.field())) > 0);
  }

  @ParameterizedTest
  @CsvSource({"MILL*, mill", "b*n?ng, b", "lo?k*, lo", "*ing, ''", "?ill, ''", "m\u00fc*, m\u00fc"})
  void sayHowTheirWordsBegin(String pattern, String start) {
    PatternQuery query = (PatternQuery) Wildcards.query(pattern, Schema.BODY.field());
    assertEquals(start, query.start());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "?", "**?", "*.*", ""})
  void standForNothingWithoutALetter(String pattern) {
    assertFalse(Wildcards.fits(pattern));
    assertTrue(Wildcards.query(pattern, "body") instanceof MatchNoDocsQuery);
  }

  @Test
  void areBoundInLength() {
    assertTrue(Wildcards.fits("*" + "a".repeat(49)));
    assertFalse(Wildcards.fits("*" + "a".repeat(50)));
  }
}
