package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.inquit.analysis.Analyzed.Token;
import org.junit.jupiter.api.Test;

class NameTokenizerTest {
  private static final String[] WORDS = {
    "Ivo", "Kranz", "al-Hadi", "Dr.", "PhD", "van", "Abdul", "Zoë", "K.", "Lind-Holm", "O’Neil"
  };

  @Test
  void oneAnalyzerServesNameAfterName() throws IOException {
    Analyzer analyzer = new SpeakerAnalyzer();
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      String name = name(random);
      assertEquals(Analyzed.of(new SpeakerAnalyzer(), name), Analyzed.of(analyzer, name), name);
    }
  }

  @Test
  void aNameMayComeInPieces() throws IOException {
    String name = "Prime Minister Ivo Abdul Kranz, MP ".repeat(20);
    Analyzer analyzer = new SpeakerAnalyzer();
    Set<String> whole = terms(analyzer, new StringReader(name));
    assertEquals(whole, terms(analyzer, new Dripping(name)));
    assertTrue(whole.contains("ivo"), whole::toString);
  }

  @Test
  void offsetsLieWithinTheNameAndNeverGoBack() throws IOException {
    Random random = new Random(4);
    for (Analyzer analyzer : List.of(new SpeakerAnalyzer(), new OrganizationAnalyzer())) {
      for (int round = 0; round < 500; round++) {
        String name = name(random);
        int last = 0;
        for (Token token : Analyzed.of(analyzer, name).tokens()) {
          boolean fits = last <= token.start() && token.start() < token.end();
          assertTrue(fits && token.end() <= name.length(), name + ": " + token);
          last = token.start();
        }
      }
    }
  }

  @Test
  void surerFormsWeighMore() throws IOException {
    try (TokenStream tokens = new SpeakerAnalyzer().tokenStream("name", "Zoë Kranz")) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      BoostAttribute boost = tokens.addAttribute(BoostAttribute.class);
      tokens.reset();
      assertTrue(tokens.incrementToken());
      assertEquals("zoe", term.toString());
      final float plain = boost.getBoost();
      assertTrue(tokens.incrementToken());
      assertEquals("=zoë", term.toString());
      assertEquals(plain, boost.getBoost());
      assertTrue(tokens.incrementToken());
      assertTrue(term.toString().startsWith("~"), term::toString);
      assertTrue(plain > boost.getBoost() && boost.getBoost() > 0);
    }
  }

  @Test
  void everyFormHasItsMarkAndType() throws IOException {
    for (String name : List.of("Zoë Kranz", "Lake Water Board", "LWB")) {
      for (Token token : Analyzed.of(new OrganizationAnalyzer(), name).tokens()) {
        NameForm form = form(token.type());
        char mark = form.mark();
        boolean marked = mark == 0 || token.term().charAt(0) == mark;
        assertTrue(marked, token::toString);
      }
    }
  }

  @Test
  void whatMakesAMatchStandsAtThePlaceThatRanksTooAndWeighsNoMore() throws IOException {
    for (Analyzer analyzer : List.of(new SpeakerAnalyzer(), new OrganizationAnalyzer())) {
      try (TokenStream tokens = analyzer.tokenStream("name", "Northern Lake BOARD")) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        BoostAttribute boost = tokens.addAttribute(BoostAttribute.class);
        PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
        tokens.reset();
        Map<String, Float> matching = new HashMap<>();
        Map<String, Float> ranking = new HashMap<>();
        for (int place = 0; tokens.incrementToken(); ) {
          place += step.getPositionIncrement();
          if (place < 3) {
            (place == 1 ? matching : ranking).put(term.toString(), boost.getBoost());
          }
        }
        matching.keySet().removeIf(t -> Character.isLetter(t.charAt(0)));
        ranking.keySet().removeIf(t -> t.charAt(0) == NameForm.NEAR.mark());
        assertEquals(matching.keySet(), ranking.keySet());
        ranking.forEach((t, weight) -> assertTrue(weight <= matching.get(t), t));
      }
    }
  }

  @Test
  void nothingIsAllocatedForATokenOnceItIsWarm() throws IOException {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    String[] names = {"Gen. Zoë van Lind-Holm, MP", "Lake Water Board Ltd", "U.N. Юрий Bob Kranz"};
    for (Analyzer analyzer : List.of(new SpeakerAnalyzer(), new OrganizationAnalyzer())) {
      count(analyzer, names, 20_000);
      long before = thread.getCurrentThreadAllocatedBytes();
      int tokens = count(analyzer, names, 20_000);
      long bytes = thread.getCurrentThreadAllocatedBytes() - before;
      assertTrue(bytes < tokens, bytes + " bytes for " + tokens + " tokens");
    }
  }

  private static int count(Analyzer analyzer, String[] names, int rounds) throws IOException {
    int count = 0;
    for (int round = 0; round < rounds; round++) {
      try (TokenStream tokens = analyzer.tokenStream("name", names[round % names.length])) {
        tokens.reset();
        while (tokens.incrementToken()) {
          count++;
        }
        tokens.end();
      }
    }
    return count;
  }

  private static NameForm form(String type) {
    for (NameForm form : NameForm.values()) {
      if (form.type().equals(type)) {
        return form;
      }
    }
    throw new AssertionError("no form " + type);
  }

  private static Set<String> terms(Analyzer analyzer, Reader name) throws IOException {
    Set<String> terms = new HashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("name", name)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      name.append(WORDS[random.nextInt(WORDS.length)]).append(i > 0 ? " " : "");
    }
    return name.toString();
  }

  /** Gives one character at a time. */
  private static final class Dripping extends StringReader {
    Dripping(String text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int from, int count) throws IOException {
      return super.read(buffer, from, Math.min(1, count));
    }
  }
}
