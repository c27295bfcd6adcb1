package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Behalf;
import org.inquit.extraction.Statement.Cue;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.search.ArticleSummary;
import org.inquit.search.StatementHit;
import org.inquit.search.query.MatchClass;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementViewTest {
  private static final StatementView PLAIN = new StatementView(new Paper(50, Ink.PLAIN));

  private static final StatementHit HIT =
      new StatementHit(
          new Statement(
              "4-2",
              Kind.DIRECT,
              List.of(new Span(1, 15), new Span(30, 42)),
              new Cue("said", new Span(21, 25)),
              new Speaker(
                  "Mara Lind", "she", new Span(17, 20), Tier.PRONOUN, List.of("she", "Mara Lind")),
              new Behalf("Port Board", "the board"),
              new Said(DateSpan.parse("2019-03"), Said.Basis.TEXT),
              "quote-cue-source",
              0.8),
          "Ships may come … and go again",
          new ArticleSummary(
              "4",
              "Harbour opens",
              "Coast Daily",
              null,
              new Published(DateSpan.parse("2019-03-04"), Published.Basis.HEADER, "4 March 2019"),
              null),
          List.of(new Span(1, 6), new Span(34, 36)),
          1.5,
          MatchClass.FOLDED,
          StatementHit.Place.WORDS,
          null,
          List.of());

  private static final StatementHit BARE =
      new StatementHit(
          new Statement(
              "5-1", Kind.REPORTED, List.of(new Span(0, 12)), null, null, null, null, "rule", 0.5),
          "rain is near",
          new ArticleSummary("5", null, null, null, null, null),
          List.of(),
          1,
          null,
          null,
          null,
          List.of());

  @Test
  void showsPeopleTheWordsFirst() {
    assertEquals(
        """
        “Ships may come … and go again”
            Mara Lind (“she”) · for Port Board · said
            March 2019
            Coast Daily · Harbour opens · published 4
            March 2019 · 4-2
        """,
        PLAIN.human(HIT));
  }

  @Test
  void showsWhatIsUnknown() {
    assertEquals(
        """
        rain is near
            speaker unknown
            undated · 5-1
        """,
        PLAIN.human(BARE));
  }

  @ParameterizedTest
  @CsvSource({
    "WORDS, rain is near|    speaker unknown|    undated · 5-1",
    "AROUND, rain is near|    speaker unknown · your words stand beside it|    undated · 5-1",
    "ARTICLE, rain is near|    speaker unknown · your words stand elsewhere in its article|   "
        + " undated · 5-1",
  })
  void saysWhereTheWordsStandIfNotInWhatWasSaid(StatementHit.Place place, String lines) {
    StatementHit hit =
        new StatementHit(
            BARE.statement(),
            BARE.text(),
            BARE.article(),
            List.of(),
            1,
            null,
            place,
            null,
            List.of());
    String page = new StatementView(new Paper(90, Ink.PLAIN)).human(hit);
    assertEquals(lines, String.join("|", page.lines().toList()));
  }

  @Test
  void marksTheWordsThatAnswer() {
    String words =
        new StatementView(new Paper(200, Ink.COLOR)).human(HIT).lines().findFirst().get();
    assertEquals(
        "“" + Ink.COLOR.match("Ships") + " may come … and " + Ink.COLOR.match("go") + " again”",
        words);
  }

  @Test
  void writesTheEvidenceAsJson() {
    JsonFields fields = json -> PLAIN.json(HIT, json);
    assertEquals(
        """
        {"type":"statement","article":"4","id":"4-2","kind":"direct","content":[[1,15],[30,42]],\
        "text":"Ships may come … and go again","cue":{"text":"said","span":[21,25]},\
        "speaker":{"name":"Mara Lind","surface":"she","span":[17,20],"tier":"pronoun"},\
        "behalf":{"name":"Port Board","surface":"the board"},\
        "said":{"value":"2019-03","precision":"month","basis":"text"},"rule":"quote-cue-source",\
        "chain":["she","Mara Lind"],"confidence":0.8,"match":"folded","place":"words","highlights":[[1,6],[34,36]],\
        "title":"Harbour opens","source":"Coast Daily",\
        "published":{"value":"2019-03-04","precision":"day","basis":"header",\
        "text":"4 March 2019"},"url":null,"score":1.5}\
        """,
        new String(fields.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void fillsATable() {
    assertEquals(
        List.of(
            List.of(
                "4-2",
                "4",
                "2019-03",
                "Mara Lind",
                "pronoun",
                "Port Board",
                "direct",
                "Ships may come … and go again",
                "Coast Daily",
                "2019-03-04",
                "Harbour opens",
                "")),
        PLAIN.cells(HIT));
    assertEquals(PLAIN.columns().size(), PLAIN.cells(BARE).getFirst().size());
  }
}
