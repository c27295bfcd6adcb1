package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Cue;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;

class WhyViewTest {
  private static final WhyView VIEW = new WhyView(new Paper(60, Ink.PLAIN));
  private static final String BODY =
      "The mayor spoke in March.\n"
          + "“The tram will come,” she told the council on Monday.\n"
          + "Nobody left.";
  private static final int QUOTE = BODY.indexOf("The tram");
  private static final int SHE = BODY.indexOf("she");

  private static final Statement STATEMENT =
      new Statement(
          "tram-1",
          Kind.DIRECT,
          List.of(new Span(QUOTE, QUOTE + 18)),
          new Cue("told", new Span(SHE + 4, SHE + 8)),
          new Speaker(
              "Ines Duarte",
              "she",
              new Span(SHE, SHE + 3),
              Tier.PRONOUN,
              List.of("she", "Ines Duarte")),
          null,
          new Said(DateSpan.parse("2012-03"), Said.Basis.TEXT),
          "quote-cue",
          0.876);

  @Test
  void showsEachStepToTheSpeaker() {
    assertEquals(
        """
        “The tram will come”
            Ines Duarte (“she”) · said March 2012
            stands in  “The tram will come,” she told the council on
                       Monday.
            found by   the rule quote-cue, 88 % sure
            cue        told [52,56]
            printed    she [48,51]
            resolved   she > Ines Duarte (pronoun)
            said       2012-03 by its own words
        """,
        VIEW.human(why(STATEMENT)));
  }

  @Test
  void showsWhatIsMissing() {
    Statement bare =
        new Statement(
            "tram-2",
            Kind.REPORTED,
            List.of(new Span(0, 9)),
            null,
            null,
            null,
            null,
            "clause",
            0.5);
    assertEquals(
        """
        The mayor
            speaker unknown
            stands in  The mayor spoke in March.
            found by   the rule clause, 50 % sure
            cue        none
            printed    no source
            resolved   (none)
            said       undated
        """,
        VIEW.human(why(bare)));
  }

  @Test
  void fillsATable() {
    assertEquals(
        List.of(
            List.of(
                "tram-1",
                "quote-cue",
                "0.876",
                "told",
                "she",
                "Ines Duarte",
                "pronoun",
                "she > Ines Duarte")),
        VIEW.cells(why(STATEMENT)));
  }

  private static WhyView.Ascription why(Statement statement) {
    Article article =
        new Article(
            "tram", "-", null, null, null, null, "en", null, null, List.of(), List.of(), BODY);
    return new WhyView.Ascription(article, statement);
  }
}
