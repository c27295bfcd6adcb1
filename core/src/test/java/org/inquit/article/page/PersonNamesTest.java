package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Ann Lee               % true
          Ann B. Lee            % true
          Ann van der Lee       % true
          Ann O’Lee             % true
          Ann                   % false
          A B C D E F           % false
          ann Lee               % false
          Ann walked            % false
          Ann Lee 3             % false
          Ann, Lee              % false
          NEWS.com              % false
          A.B. Lee              % true
          The Westport Herald   % false
          Read More             % false
          ''                    % false
          """)
  void namesAreTwoToFiveCapitalisedWords(String text, boolean name) {
    assertEquals(name, PersonNames.isName(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Ann Lee                            % Ann Lee
          Ann Lee, Bo Ray and Cy Fox         % Ann Lee/Bo Ray/Cy Fox
          Ann Lee,, Bo Ray                   % Ann Lee/Bo Ray
          Ann Lee, staff writer, Bo Ray      % Ann Lee
          staff writer, Ann Lee              % ''
          Ann Sanderson                      % Ann Sanderson
          Ann Anders and Bo Withers          % Ann Anders/Bo Withers
          """)
  void listEndsAtTheFirstThatIsNoName(String text, String names) {
    assertEquals(names, String.join("/", PersonNames.listed(text)));
  }

  @ParameterizedTest
  @CsvSource({"Mary Smith, true", "Mary, false", "Zzyx Smith, false"})
  void givenNamesAreKnown(String name, boolean known) {
    assertEquals(known, PersonNames.isKnown(name));
  }
}
