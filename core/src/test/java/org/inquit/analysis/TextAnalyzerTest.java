package org.inquit.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class TextAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new TextAnalyzer();

  public void testPutsPrintedFormAndStemAtOnePosition() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "ports opened",
        new String[] {"=ports", "~port", "=opened", "~open"},
        new int[] {0, 0, 6, 6},
        new int[] {5, 5, 12, 12},
        new int[] {1, 0, 1, 0});
  }

  public void testKeepsAWordThatIsItsStemOnce() throws IOException {
    assertAnalyzesTo(analyzer, "port", new String[] {"port"});
  }

  public void testKeepsCapitalsBesideTheFoldedForms() throws IOException {
    assertAnalyzesTo(analyzer, "Çelik", new String[] {"^Çelik", "=çelik", "~celik"});
    assertAnalyzesTo(analyzer, "U.N.", new String[] {"^UN", "un"});
  }

  public void testMarksSentencesAndParagraphs() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "we won. 9 left.\n\nThe end",
        new String[] {"we", "won", ".", "9", "left", ".", "¶", "^The", "the", "end"});
  }

  public void testCutsHyphensAndPossessives() throws IOException {
    assertAnalyzesTo(analyzer, "al-noor's", new String[] {"al", "noor"});
  }

  public void testHoldsForAnyText() throws IOException {
    checkRandomData(random(), analyzer, 200);
  }
}
