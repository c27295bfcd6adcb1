package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;
import org.inquit.index.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearQueriesTest {
  private static final String TEXT =
      "The old mill burned down. Its keeper saw smoke over the weir.\n\n"
          + "Ada Brook owns the mill-house and two old barges.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          old w/1 mill                       | true
          mill w/1 old                       | true
          old pre/1 mill                     | true
          mill pre/1 old                     | false
          old w/1 burned                     | false
          old w/2 burned                     | true
          mill w/0 burned                    | true
          mills w/1 burning                  | true
          "mills" w/1 burned                 | false
          exact:Old w/1 mill                 | false
          exact:old w/1 mill                 | true
          "old mill" w/1 burned              | true
          "old mill" w/1 down                | false
          "old mill" pre/2 down              | true
          down pre/2 "old mill"              | false
          mil* w/2 burn*                     | true
          m?ll pre/1 bur*                    | true
          *urn?d w/1 mill                    | true
          (mill OR smoke) w/1 burned         | true
          (mill OR smoke) pre/2 the          | true
          (keeper smoke) w/3 weir            | true
          (keeper smoke) w/2 weir            | false
          keeper pre/2 smoke pre/3 weir      | true
          keeper w/s weir                    | true
          mill w/s keeper                    | false
          mill w/p keeper                    | true
          keeper w/p brook                   | false
          "ada brook" w/s barges             | true
          brook w/2 owns                     | true
          mill-house w/1 the                 | true
          house w/3 barges                   | false
          house w/4 barges                   | true
          keeper w/99 barges                 | true
          absent w/9 mill                    | false
          mill w/9 absent                    | false
          """)
  void matches(String typed, boolean matches) {
    MemoryIndex index = new MemoryIndex();
    index.addField(Schema.BODY.field(), TEXT, Schema.analyzer());
    NearClause clause = (NearClause) new QuerySyntax().parse(typed, "about");
    assertEquals(matches, index.search(NearQueries.of(clause, Schema.BODY)) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "the miller, old, 3, true",
    "the miller, old, 2, false",
    "Old Mill|The Works, burned, 1, true",
    "Works, burned, 9, false",
  })
  void standsForOtherNamesToo(String names, String near, int distance, boolean matches) {
    MemoryIndex index = new MemoryIndex();
    index.addField(Schema.BODY.field(), "The miller of the old mill burned it.", Schema.analyzer());
    Token operator = new Token(Token.Type.NEAR, "w/" + distance, distance, 0);
    List<String> others = List.of(names.split("\\|"));
    List<FoundName> found = others.stream().map(n -> new FoundName(n, MatchClass.WEAK)).toList();
    for (Clause clause :
        List.of(new AliasClause(value("Ltd"), others), new NameClause(value("Ltd"), found))) {
      NearClause whole = new NearClause(operator, clause, value(near));
      assertEquals(matches, index.search(NearQueries.of(whole, Schema.BODY)) > 0, whole::toString);
    }
  }

  private static ValueClause value(String text) {
    return new ValueClause(QueryField.ABOUT, text, false, false);
  }
}
