package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The council voted on [Monday]. | 2021-06-14
          2021-06-16 | The council has voted on [Monday]. | 2021-06-14
          2021-06-16 | The council would vote on [Monday]. | 2021-06-21
          2021-06-16 | The council is to vote on [Monday]. | 2021-06-21
          2021-06-16 | The council was to vote on [Monday]. | 2021-06-14
          2021-06-16 | The council plans to vote on [Monday]. | 2021-06-21
          2021-06-16 | The council is expected to vote on [Monday]. | 2021-06-21
          2021-06-16 | The vote was held on [Monday]. | 2021-06-14
          2021-06-16 | The vote will be held on [Monday]. | 2021-06-21
          2021-06-16 | On [Monday], the council voted. | 2021-06-14
          2021-06-16 | On [Monday], the council will vote. | 2021-06-21
          2021-06-16 | The council will vote soon. It rained on [Monday]. | 2021-06-14
          """)
  void readsTheDirectionFromTheVerb(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}
