package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Åsa          | asa
          Çınar        | cinar
          Þóra         | thora
          Łódź         | lodz
          Æsa          | aesa
          Weiß         | weiss
          U.N.         | un
          al-Hadi      | alhadi
          G20          | g20
          ...          | ''
          Ωmega        | omega
          Ångström     | angstrom
          ﬁnn          | finn
          Ｋｉｍ       | kim
          ﻋﻠﻲ          | aly
          東京         | 東京
          서울         | 서울
          """)
  void spellsOutWhatIsPrinted(String printed, String plain) {
    assertEquals(plain, Letters.plain(printed));
  }

  @Test
  void isTheSameForComposedAndDecomposedLetters() {
    for (String name : new String[] {"Zoë", "Nguyễn", "Škoda", "Ñandú", "Çelik", "Ångström"}) {
      String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
      assertEquals(Letters.plain(name), Letters.plain(apart), name);
    }
  }

  @Test
  void everyCharacterFitsItsRoomAndStaysPlain() {
    char[] out = new char[Letters.MOST_PER_CHAR];
    for (int c = 0; c < 0x10000; c++) {
      String plain = new String(out, 0, Letters.append((char) c, out, 0));
      assertEquals(plain, Letters.plain(plain), "U+" + Integer.toHexString(c));
      boolean alphabet = c < 0x2150 || c >= 0xfb00;
      assertTrue(!alphabet || plain.matches("[a-z0-9]*"), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void appendsBehindWhatIsThere() {
    char[] out = "ab????".toCharArray();
    assertEquals(3, Letters.append('Ç', out, 2));
    assertEquals("abc???", new String(out));
  }
}
