package org.inquit.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

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

  private static TextAnalyzer wanting(Collection<String> terms) {
    return new TextAnalyzer(new WordBeginnings(terms));
  }

  public void testGivesWordsThatBeginAsWantedOnesAtTheirPlaces() throws IOException {
    assertAnalyzesTo(
        wanting(List.of("~ferri", ".", "un")),
        "Late ferries. A U.N. ferry",
        new String[] {"=ferries", "~ferri", ".", "^UN", "un", "=ferry", "~ferri"},
        new int[] {5, 5, 13, 16, 16, 21, 21},
        new int[] {12, 12, 13, 20, 20, 26, 26},
        new int[] {2, 0, 1, 2, 0, 1, 0});
  }

  public void testGivesNothingWhereNothingIsWanted() throws IOException {
    assertAnalyzesTo(wanting(List.of()), "Late ferries", new String[0]);
  }

  /** Whatever a word looks like: leaving words out before they are stemmed loses no wanted term. */
  public void testWantedTermsAreThoseOfTheWholeText() throws IOException {
    for (int round = 0; round < 300; round++) {
      String text = TestUtil.randomAnalysisString(random(), 400, round % 2 == 0);
      List<Analyzed.Token> all = Analyzed.of(analyzer, text).tokens();
      Set<String> wanted = new HashSet<>();
      all.forEach(token -> addNowAndThen(token.term(), wanted));
      List<Analyzed.Token> found = Analyzed.of(wanting(wanted), text).tokens();
      assertEquals(text + " " + wanted, places(all, wanted), places(found, wanted));
    }
  }

  private static void addNowAndThen(String term, Set<String> wanted) {
    if (random().nextInt(4) == 0) {
      wanted.add(term);
    }
  }

  /** What is wanted, each with its position and offsets. */
  private static List<String> places(List<Analyzed.Token> tokens, Set<String> wanted) {
    List<String> places = new ArrayList<>();
    int position = 0;
    for (Analyzed.Token token : tokens) {
      position += token.increment();
      if (wanted.contains(token.term())) {
        places.add(token.term() + " " + position + " " + token.start() + " " + token.end());
      }
    }
    assertTrue(wanted.isEmpty() || !places.isEmpty());
    return places;
  }

  public void testHoldsForAnyText() throws IOException {
    checkRandomData(random(), analyzer, 200);
  }
}
