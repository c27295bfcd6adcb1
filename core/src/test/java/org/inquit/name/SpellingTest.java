package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "khalid, halid",
    "qasim, kasim",
    "yousef, yusef",
    "yousef, yoosef",
    "hussein, husayn",
    "mostafa, mustafa",
    "khadijah, khadija",
    "philip, filip",
    "dzhafar, djafar",
    "abdulrahim, abdelrahim",
    "nicolic, nikolik",
    "maxim, maksim",
  })
  void soundsAlike(String a, String b) {
    assertEquals(Spelling.sound(a), Spelling.sound(b));
  }

  @ParameterizedTest
  @CsvSource({
    "mohammed, muhamad",
    "ahmed, ahmad",
    "haidar, heyder",
    "kuznetsov, kuznecov",
    "reza, riza",
    "aziz, asis",
    "yasir, yaser",
    "albashir, bashir",
    "slimane, sliman",
    "nasreddine, nasreddin",
    "qadhafi, ghadafi",
    "gholi, qoli",
    "li, ly",
  })
  void framesAlike(String a, String b) {
    assertEquals(Spelling.frame(a), Spelling.frame(b));
  }

  @ParameterizedTest
  @CsvSource({"hassan, hossni", "karim, kamal", "nasser, nasri", "ali, ella", "lee, lo"})
  void framesKeepApart(String a, String b) {
    assertNotEquals(Spelling.frame(a), Spelling.frame(b));
  }

  @ParameterizedTest
  @CsvSource({
    "salim, selim",
    "yusuf, youssof",
    "jang, chang",
    "nuruddin, noureddine",
    "badreddin, badradin",
    "saifullah, saifallah",
    "hizbollah, hizballa",
    "li, ly",
  })
  void shapesAlike(String a, String b) {
    assertEquals(Spelling.shape(a), Spelling.shape(b));
  }

  @ParameterizedTest
  @CsvSource({"hassan, hussein", "salim, salum", "omar, amir", "nora, nara", "udin, adan"})
  void shapesKeepRoundedVowelsApart(String a, String b) {
    assertNotEquals(Spelling.shape(a), Spelling.shape(b));
  }

  @ParameterizedTest
  @CsvSource({
    "qadiri, kdra",
    "qadri, kdra",
    "hashimi, hsma",
    "umar, ''",
    "omarov, amrv",
    "olsen, alsn",
    "ali, ''",
    "'', ''",
  })
  void bonesAreConsonantsAndTheVowelsAtTheEnds(String word, String bones) {
    char[] out = new char[2 * word.length() + 3];
    int end = new Spelling().bones(word.toCharArray(), 0, word.length(), out, 3);
    assertEquals(bones, new String(out, 3, end - 3));
  }

  @Test
  void anyLettersFoldWithinTwiceTheirRoom() {
    Random random = new Random(42);
    Spelling spelling = new Spelling();
    for (int round = 0; round < 20_000; round++) {
      char[] word = new char[1 + random.nextInt(12)];
      for (int i = 0; i < word.length; i++) {
        word[i] = random.nextInt(9) == 0 ? '日' : "abcdehikqstxyz0".charAt(random.nextInt(15));
      }
      char[] out = new char[2 * word.length];
      String name = new String(word);
      int end = spelling.sound(word, 0, word.length, out, 0);
      assertEquals(Spelling.sound(name), new String(out, 0, end), name);
      end = spelling.frame(word, 0, word.length, out, 0);
      assertEquals(Spelling.frame(name), new String(out, 0, end), name);
      end = spelling.shape(word, 0, word.length, out, 0);
      assertEquals(Spelling.shape(name), new String(out, 0, end), name);
      assertTrue(spelling.bones(word, 0, word.length, out, 0) <= out.length, name);
    }
  }
}
