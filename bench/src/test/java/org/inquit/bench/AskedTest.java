package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.extraction.Extractor;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.BuildListener;
import org.inquit.index.BuildOptions;
import org.inquit.search.Archive;
import org.inquit.search.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {
  private static final Asked.Pair PAIR = new Asked.Pair("cargo", "ferry", "Haldane");
  private static final String FEED =
      """
      {"id":"a","title":"Pier","published":"2012-05-01","body":"The cargo ferry came, Ida Haldane said."}
      {"id":"b","title":"Quay","published":"2018-05-01","body":"No cargo was lost. A ferry sank, Ida Haldane said."}
      {"id":"c","title":"Lock","published":"2013-05-01","body":"The bridge is open, Tom Brisk said."}
      """;

  @TempDir static Path folder;
  private static Archive archive;
  private static PlainIndex plain;

  @BeforeAll
  static void build() throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.jsonl"), FEED);
    PlainIndex.main(new String[] {feed.toString(), folder.resolve("plain").toString()});
    try (Inputs inputs = Inputs.open(List.of(feed.toString()), Format.AUTO, System.in)) {
      new ArchiveBuilder(folder.resolve("x.inq"), new Extractor(), BuildOptions.defaults())
          .build(inputs, BuildListener.NONE);
    }
    archive = Archive.open(folder.resolve("x.inq"));
    plain = new PlainIndex(folder.resolve("plain"));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
    plain.close();
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void bothFindTheSame(Asked asked) throws IOException {
    List<String> ours =
        archive.articles(Question.of(asked.words(PAIR))).hits().stream()
            .map(hit -> hit.article().id())
            .sorted()
            .toList();
    List<Document> found = plain.ask(asked.query(PAIR));
    assertFalse(ours.isEmpty());
    assertEquals(ours, found.stream().map(d -> d.get("id")).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, cargo",
    "AND, cargo ferry",
    "OR, cargo OR ferry",
    "PHRASE, \"cargo ferry\"",
    "FUZZY, person:Haldanee",
    "PREFIX, cargo*",
    "RANGE, cargo published:2010-03-01..2014-08-31"
  })
  void readsAsAPersonTypesIt(Asked asked, String words) {
    assertEquals(words, asked.words(PAIR));
    assertEquals(List.of(asked.query(PAIR)), asked.queries(List.of(PAIR)));
  }

  @Test
  void plainLuceneShowsAllThatIsStored() throws IOException {
    Document document = plain.ask(Asked.RANGE.query(PAIR)).getFirst();
    assertEquals("Pier", document.get(PlainIndex.TITLE));
    assertEquals("The cargo ferry came, Ida Haldane said.", document.get(PlainIndex.BODY));
    assertEquals(15461, document.getField(PlainIndex.DAY).numericValue().longValue());
  }

  @Test
  void aMadeFeedIsReadByBoth() throws IOException {
    Path feed = folder.resolve("made.jsonl");
    try (OutputStream to = Files.newOutputStream(feed)) {
      Feed.write(30, 1, to);
    }
    Path index = folder.resolve("made");
    PlainIndex.build(feed, index);
    try (PlainIndex made = new PlainIndex(index);
        Inputs inputs = Inputs.open(List.of(feed.toString()), Format.AUTO, System.in)) {
      assertEquals(30, made.reader().numDocs());
      assertEquals(
          30,
          new ArchiveBuilder(folder.resolve("m.inq"), new Extractor(), BuildOptions.defaults())
              .build(inputs, BuildListener.NONE)
              .indexed());
    }
  }
}
