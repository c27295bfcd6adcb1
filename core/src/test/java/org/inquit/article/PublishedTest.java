package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.inquit.article.Published.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
  @ParameterizedTest
  @CsvSource({"METADATA, metadata", "HEADER, header", "BYLINE, byline", "URL, url"})
  void basisIsShownInLowerCase(Basis basis, String shown) {
    assertEquals(shown, basis.toString());
  }

  @Test
  void valueIsNeeded() {
    assertEquals(
        "value",
        assertThrows(NullPointerException.class, () -> new Published(null, Basis.URL, "x"))
            .getMessage());
  }
}
