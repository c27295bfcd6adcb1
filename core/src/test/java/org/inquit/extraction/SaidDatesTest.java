package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateExpression;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement.Said;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDatesTest {
  /** Content stands in ‹ ›, its cue in { }, ¶ ends a line, and each statement has a speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-05-18 | A | ‹The border is open›, she {said} on Tuesday. | 2017-05-16 text
          2017-05-18 | A | On Tuesday she {said} ‹the border was open›. | 2017-05-16 text
          2017-05-18 | A | In a statement released Monday the army {denied} ‹it›. | 2017-05-15 text
          2017-05-18 | A | She {said} ‹the border opens on Friday›. | 2017-05-18 published
          2017-05-18 | A | She {said} ‹the border had opened on Tuesday›. | 2017-05-18 published
          2017-05-18 | A | Last week she {warned} ‹of floods›. | 2017-W19 text
          2017-05-18 | A | In June 2014, the mayor {vowed} ‹to go›. | 2014-06 text
          2017-05-18 | A | In power since 2011, he {said} ‹nothing›. | 2017-05-18 published
          2017-05-18 | A | The summit opens on 1 June 2017. He {said} ‹so›. | 2017-05-18 published
          2017-05-18 | A | Due on 1 June 2017, it {says} ‹enough›. | 2017-05-18 published
          - | A | ‹The border is open›, she {said}. | ?
          - | A | ‹The border is open›, she {said} on Tuesday. | ?
          - | A | ‹It is open›, she {said} on 3 May 2016. | 2016-05-03 text
          2017-05-18 | A A | She {said} on Monday ‹it broke›. She {added} ‹it hurt›. | 2017-05-15 text, 2017-05-15 text
          2017-05-18 | A B | She {said} on Monday ‹it broke›. He {added} ‹it hurt›. | 2017-05-15 text, 2017-05-18 published
          - | A B | On May 8, 2017, the two met.¶She {said} ‹it broke›.¶On June 9, 2016, others met.¶He {said} ‹no›. | 2017-05-08 text, 2016-06-09 text
          2017-05-18 | A | On May 17, 2017, the two met.¶She {said} ‹it broke›. | 2017-05-18 published
          2017-05-18 | A B | A statement released Monday {said} ‹no›. Later the statement {said} ‹yes›. | 2017-05-15 text, 2017-05-15 text
          2017-05-18 | A B | A statement released Monday {said} ‹no›. Later a statement {said} ‹yes›. | 2017-05-15 text, 2017-05-18 published
          2017-05-18 | Ann_Olsen | Olsen left on Monday. ‹It is over›, she {said}. | 2017-05-15 text
          2017-05-18 | Ann_Olsen | Berg left on Monday. ‹It is over›, she {said}. | 2017-05-18 published
          2017-05-18 | A | He {suggested} ‹a fate like that of the king›, who fell in 2006. | 2017-05-18 published
          2017-05-18 | A | Though in 2016 he {said} ‹no›. | 2016 text
          2017-05-18 | A | She {admitted} during a video-recorded interview with agents of the bureau in March that ‹it hurt›. | 2017-03 text
          2017-05-18 | A | It fell on Monday. Citing the papers, she {said} the day after the fall, ‹it hurt›. | 2017-05-18 published
          2019-05-18 | A | On May 17, 2017, the two met.¶She {said} ‹it broke›. | 2017-05-17 text
          """)
  void tellsWhen(String published, String speakers, String marked, String expected) {
    DateSpan day = published.equals("-") ? null : DateSpan.parse(published);
    MarkedBody text = new MarkedBody(marked);
    String body = text.body();
    Tokens tokens = Tokens.of(body);
    List<Attribution> statements = text.statements();
    Article article = article(body, day);
    List<DateExpression> dates = Dates.of(article);
    SaidDates said = new SaidDates(article, tokens, Sentences.of(tokens), dates, statements);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Said one = said.of(statements.get(i), speakers.split(" ")[i].replace('_', ' '));
      found.add(one == null ? "?" : one.value() + " " + one.basis());
    }
    assertEquals(expected, String.join(", ", found), marked);
  }

  private static Article article(String body, DateSpan day) {
    Published published = day == null ? null : new Published(day, Published.Basis.METADATA, null);
    return new Article(
        "1", "-", null, null, null, null, "en", published, null, List.of(), List.of(), body);
  }
}
