package org.inquit.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;

/** The analyzers of names by Lucene's own checks, and what they find in an index. */
public class TestNameAnalyzers extends BaseTokenStreamTestCase {
  private final Analyzer people = new SpeakerAnalyzer();
  private final Analyzer organizations = new OrganizationAnalyzer();

  public void testPartsHaveFormsAtTheirPlaces() throws IOException {
    assertAnalyzesTo(
        people,
        "Dr. Şil al-Ko",
        new String[] {
          "sil", "=şil", "~sil", "~salko", "&ku|sil", "#_si", "#sil", "#il_", "~sil", "~salko",
          "&ku|sil", "ko", "~ku", "~salko", "&ku|sil", "#_ku", "#ku_", "~ku", "~salko", "&ku|sil"
        },
        new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 11, 11, 11, 11, 11, 11, 11, 11},
        new int[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 13, 13, 13, 13, 13, 13, 13, 13, 13},
        new int[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0});
  }

  public void testPlainFormsOfPeople() throws IOException {
    assertEquals(List.of("anna", "berg"), plain(people, "Prime Minister Anna van der Berg, MP"));
    assertEquals(List.of("omar", "hadi"), plain(people, "H.E. Omar al-Hadi"));
    assertEquals(List.of("abdrahim", "nasser"), plain(people, "Abd al-Rahim Nasser"));
    assertEquals(List.of("olsen"), plain(people, "J. K. Olsen"));
    assertEquals(List.of("j", "k"), plain(people, "J. K."));
    assertEquals(List.of("king"), plain(people, "King"));
    assertEquals(List.of("bin"), plain(people, "bin"));
    assertEquals(List.of(), plain(people, " . , "));
  }

  public void testPlainFormsOfOrganizations() throws IOException {
    assertEquals(List.of("bank", "north"), plain(organizations, "The Bank of the North, Ltd."));
    assertEquals(List.of("un"), plain(organizations, "U.N."));
    assertEquals(List.of("the"), plain(organizations, "The"));
  }

  public void testQueriesOfAllPartsFindOtherSpellings() throws IOException {
    assertFinds(people, "Umar Hadi", "Gen. Omar al-Hadi", true);
    assertFinds(people, "Hadi", "Gen. Omar al-Hadi", true);
    assertFinds(people, "President Hadi", "Omar el-Hadi", true);
    assertFinds(people, "Hadi Omar", "Omar al-Hadi", true);
    assertFinds(people, "Salim Hadi", "Omar al-Hadi", false);
    assertFinds(people, "Anna Maria Berg", "Anna Berg", true);
    assertFinds(people, "Abdul Rahim Nasser", "Abdelrahim Nasser", true);
    assertFinds(people, "Har Mohan", "Harmohan", true);
    assertFinds(people, "Hadi", "Nasser", false);
    assertFinds(organizations, "North Bank", "Bank of the North, Ltd.", true);
    assertFinds(organizations, "FDN", "Front for the Defence of Nature", true);
    assertFinds(organizations, "Ministry of Water", "Water Ministry", true);
    assertFinds(organizations, "U.N.", "UN", true);
    assertFinds(organizations, "Lake Industries", "Lake Industry", true);
    assertFinds(organizations, "Partido Verde", "Green Party", true);
    assertFinds(organizations, "OAO Kranz Bank", "Kranz Bank JSC", true);
    assertFinds(organizations, "Norwegian Army", "Swedish Army", false);
  }

  public void testPhrasesAcrossFoldedParts() throws IOException {
    QueryBuilder builder = new QueryBuilder(people);
    Query phrase = builder.createPhraseQuery("name", "Umar Hadi");
    assertEquals(1, count(people, "Omar al-Hadi", phrase));
    assertEquals(1, count(people, "Salim Omar al-Hadi", phrase));
    assertEquals("surname first", 1, count(people, "Hadi Omar", phrase));
    assertEquals(
        0, count(people, "Omar Salim al-Hadi", builder.createPhraseQuery("name", "Salim Omar")));
  }

  public void testAnythingIsAnalyzed() throws IOException {
    checkRandomData(random(), people, 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), organizations, 200 * RANDOM_MULTIPLIER);
  }

  public void testFoundByTheirServiceNames() throws IOException {
    Analyzer custom = CustomAnalyzer.builder().withTokenizer("inquitPersonName").build();
    assertEquals(List.of("anna", "berg"), plain(custom, "Anna Berg"));
    custom = CustomAnalyzer.builder().withTokenizer("inquitOrganizationName").build();
    assertEquals(List.of("bank", "north"), plain(custom, "Bank of the North"));
  }

  public void testFactoriesTakeNoArguments() {
    expectThrows(
        IllegalArgumentException.class,
        () -> new PersonNameTokenizerFactory(new HashMap<>(Map.of("a", "b"))));
    expectThrows(
        IllegalArgumentException.class,
        () -> new OrganizationNameTokenizerFactory(new HashMap<>(Map.of("a", "b"))));
  }

  private void assertFinds(Analyzer analyzer, String asked, String name, boolean found)
      throws IOException {
    Query query =
        new QueryBuilder(analyzer).createBooleanQuery("name", asked, BooleanClause.Occur.MUST);
    assertEquals(asked + " in " + name, found ? 1 : 0, count(analyzer, name, query));
  }

  private static int count(Analyzer analyzer, String name, Query query) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        Document document = new Document();
        document.add(new TextField("name", name, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return new IndexSearcher(reader).count(query);
      }
    }
  }

  private static List<String> plain(Analyzer analyzer, String name) throws IOException {
    List<String> plain = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("name", new StringReader(name))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (type.type().equals(NameForm.PLAIN.type())) {
          plain.add(term.toString());
        }
      }
      tokens.end();
    }
    return plain;
  }
}
