package org.inquit.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class TestDateAnalyzer extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new DateAnalyzer();

  public void testStacksUnitsOnADay() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Thursday, 18 May 2017",
        new String[] {"2017", "2017-05", "2017-05-18"},
        new int[] {0, 0, 0},
        new int[] {21, 21, 21},
        new int[] {1, 0, 0});
  }

  public void testGivesEachDateItsOffsets() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "filed May 2016, signed 2017-W20",
        new String[] {"2016", "2016-05", "2017", "2017-05", "2017-W20"},
        new int[] {6, 6, 23, 23, 23},
        new int[] {14, 14, 31, 31, 31},
        new int[] {1, 0, 1, 0, 0});
  }

  public void testStacksOnlyUnitsThatCover() throws IOException {
    assertAnalyzesTo(analyzer, "2014-2017", new String[] {"2014/2017"});
    assertAnalyzesTo(analyzer, "the 1990s", new String[] {"199X"});
    assertAnalyzesTo(analyzer, "2018-W01, 2018-W05", weeks());
    assertAnalyzesTo(analyzer, "3 to 5 May 2017", threeDays());
  }

  private static String[] weeks() {
    return new String[] {"2018", "2018-01", "2018-W01", "2018", "2018-W05"};
  }

  private static String[] threeDays() {
    return new String[] {"2017", "2017-05", "2017-05-03/2017-05-05"};
  }

  public void testGivesNothingForWhatIsNoDate() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
    assertAnalyzesTo(analyzer, "to be announced on Thursday", new String[0]);
    assertAnalyzesTo(analyzer, "31 June 2017", new String[0]);
  }

  public void testAsksForOneUnitAlone() throws IOException {
    try (Analyzer question = DateAnalyzer.forQuestions()) {
      assertAnalyzesTo(question, "May 2017", new String[] {"2017-05"});
    }
  }

  public void testKeepsOtherTokens() throws IOException {
    try (Analyzer words =
        CustomAnalyzer.builder()
            .withTokenizer("whitespace")
            .addTokenFilter(DateUnitsFilterFactory.NAME)
            .build()) {
      String[] expected = {"signed", "2017", "2017-05"};
      assertAnalyzesTo(words, "signed 2017-05", expected, new int[] {1, 1, 0});
    }
  }

  public void testServesByName() throws IOException {
    try (Analyzer custom =
        CustomAnalyzer.builder()
            .withTokenizer(DateTokenizerFactory.NAME)
            .addTokenFilter(DateUnitsFilterFactory.NAME)
            .build()) {
      assertAnalyzesTo(custom, "May 3, 2016", new String[] {"2016", "2016-05", "2016-05-03"});
    }
  }

  public void testRefusesUnknownParameters() {
    Map<String, String> wrong = Map.of("order", "US");
    for (Runnable made : new Runnable[] {() -> tokenizer(wrong), () -> filter(wrong)}) {
      IllegalArgumentException refusal = expectThrows(IllegalArgumentException.class, made::run);
      assertTrue(refusal.getMessage().contains("Unknown parameters"));
    }
  }

  private static void tokenizer(Map<String, String> args) {
    TokenizerFactory.forName(DateTokenizerFactory.NAME, new java.util.HashMap<>(args));
  }

  private static void filter(Map<String, String> args) {
    TokenFilterFactory.forName(DateUnitsFilterFactory.NAME, new java.util.HashMap<>(args));
  }

  public void testHoldsOnRandomText() throws Exception {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    for (int round = 0; round < 200; round++) {
      checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), dates(), false);
    }
  }

  /** Random pieces of dates, glued or not. */
  private static String dates() {
    String[] pieces = {"May", "18", "2017", "-", "/", ", ", " ", "the 1990s", "W20", "first", "\n"};
    StringBuilder text = new StringBuilder();
    for (int i = random().nextInt(12); i >= 0; i--) {
      text.append(pieces[random().nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
