package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.inquit.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurnitureTest {
  @ParameterizedTest
  @EnumSource(
      names = {
        "SHARE",
        "SUBSCRIBE",
        "LEGAL",
        "RELATED",
        "COMMENT",
        "MENU",
        "CREDIT",
        "ADVERT",
        "EDITOR"
      })
  void classIsCountedByTheTraitOfItsName(Trait trait) {
    assertEquals(trait, Furniture.trait(trait.name().toLowerCase()));
  }

  @Test
  void otherLabelsHaveNoTrait() {
    assertNull(Furniture.trait("weather"));
    assertNull(Furniture.trait(null));
  }

  @Test
  void everyPhraseHasAClassThatIsCounted() {
    Lexicon phrases = Lexicon.load(Measures.class, "page-furniture.txt");
    for (int entry = 0; entry < phrases.size(); entry++) {
      assertNotNull(Furniture.trait(phrases.label(entry)), "label of entry " + entry);
    }
  }
}
