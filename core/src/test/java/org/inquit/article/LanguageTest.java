package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board will meet again next week to decide who is to pay for it. | en",
        "Der Rat wird in der nächsten Woche wieder zusammentreten und über die Kosten reden. | de",
        "Le conseil se réunira de nouveau la semaine prochaine pour décider qui va payer les grues."
            + " | fr",
        "El consejo se reunirá de nuevo la próxima semana para decidir quién paga las obras del"
            + " puerto. | es",
        "Совет соберётся на следующей неделе. | ru",
        "سيجتمع المجلس الأسبوع المقبل | ar",
        "理事会は来週再び会合を開く | zh",
        "Το συμβούλιο θα συνεδριάσει ξανά. | el",
        "המועצה תתכנס שוב בשבוע הבא | he",
        "이사회는 다음 주에 다시 모인다 | ko",
        "परिषद की बैठक अगले सप्ताह होगी | hi",
        "คณะกรรมการจะประชุมอีกครั้ง | th",
        "The paper Правда said that it will be closed for the works. | en",
        "'' | en",
        "Oil up 3 % | en",
        "12 34 | en"
      })
  void languages(String text, String code) {
    assertEquals(code, Language.of(text));
  }
}
