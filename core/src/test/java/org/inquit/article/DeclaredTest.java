package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=\"windows-1251\"> | windows-1251",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-2\"> | ISO-8859-2",
        "text/html;charset = 'utf-8' | UTF-8",
        "<meta charset=\"nonsense\"> | ",
        "no charset here | ",
        "charset= | ",
        "CHARSET=UTF8 | UTF-8",
        "charset=utf-8; charset=koi8-r | UTF-8",
        "charset=... | "
      })
  void charsets(String text, String name) {
    Charset charset = Declared.charset(text);
    assertEquals(name, charset == null ? null : charset.name());
  }
}
