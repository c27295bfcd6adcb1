package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({
    "warn, warns, warned, warning",
    "note, notes, noted, noting",
    "deny, denies, denied, denying",
    "convey, conveys, conveyed, conveying",
    "stress, stresses, stressed, stressing",
    "reply, replies, replied, replying",
    "preach, preaches, preached, preaching",
    "push, pushes, pushed, pushing",
    "fix, fixes, fixed, fixing",
    "argue, argues, argued, arguing",
    "call for, calls for, called for, calling for",
    "agree, agrees, agreed, agreeing",
    "point out, points out, pointed out, pointing out",
  })
  void inflectsRegularVerbs(String lemma, String third, String past, String participle) {
    VerbForms forms = VerbForms.of(lemma, null);
    assertEquals(third, forms.third().getFirst());
    assertEquals(past, forms.past().getFirst());
    assertEquals(participle, forms.participle().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say | says:said:saying | [said]",
        "swear | swears:swore,sworn:swearing | [swore, sworn]",
      })
  void takesIrregularFormsAsGiven(String lemma, String irregular, String past) {
    assertEquals(past, VerbForms.of(lemma, irregular).past().toString());
  }
}
