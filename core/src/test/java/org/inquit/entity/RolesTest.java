package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, and the roles that its first person bears: phrase, nation, organization. */
class RolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Paul Arden came.                                         | mayor
          The mayor, Paul Arden, came.                                   | mayor
          Paul Arden, the mayor, came.                                   | mayor
          Paul Arden, 45, a farmer, came.                                | farmer
          Paul Arden is the mayor here.                                  | mayor
          Kenyan Foreign Minister Paul Arden came.                       | foreign minister kenya
          Kenya's foreign minister, Paul Arden, came.                    | foreign minister kenya
          Paul Arden, the Kenyan foreign minister, came.                 | foreign minister kenya
          Paul Arden, foreign minister of Kenya, came.                   | foreign minister kenya
          Paul Arden, head of the Northern Harbour Authority, came.      | head (Northern Harbour Authority)
          Northern Harbour Authority spokesman Paul Arden came.          | spokesman (Northern Harbour Authority)
          The actor and farmer Paul Arden came.                          | farmer
          Paul Arden's lawyer came.                                      |
          A spokesman for Paul Arden came.                               |
          Paul Arden came.                                               |
          Mr. Paul Arden came.                                           |
          """)
  void readsWhatAPersonIs(String text, String roles) {
    Texts read = Texts.of(text);
    Entities entities = read.entities();
    Discourse.of(read.tokens(), read.sentences(), read.tags(), entities, List.of());
    Figure person =
        entities.figures().stream()
            .filter(f -> f.sort == Sort.PERSON)
            .findFirst()
            .orElseThrow(() -> new AssertionError(text));
    String found = person.roles.stream().map(RolesTest::written).collect(Collectors.joining("; "));
    assertEquals(roles == null ? "" : roles, found, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Latvian said so.        | true
          The Latvian mayor said so.  | false
          A Latvian said so.          | false
          The Latvians said so.       | false
          The farmer said so.         | false
          """)
  void tellsANationThatStandsForOneOfItsPeople(String text, boolean alone) {
    Texts read = Texts.of(text);
    Naming naming = new Naming(read.tokens().size(), read.entities().figures());
    Descriptions descriptions = new Descriptions(read.tokens(), read.tags(), naming);
    assertEquals(alone, descriptions.national(1, read.tokens().size()) != null, text);
  }

  private static String written(Role role) {
    String nation = role.nation() == null ? "" : " " + role.nation();
    String of = role.organization() == null ? "" : " (" + role.organization().name() + ")";
    return role.phrase() + nation + of;
  }
}
