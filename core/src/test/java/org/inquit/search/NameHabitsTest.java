package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.inquit.index.Samples;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are written in the press, and that an archive finds them as another would write. */
class NameHabitsTest {
  private static final String[] SPEAKERS = {
    "Gen. Omar al-Hadi",
    "Salim al-Hadi",
    "H.E. Petra Lindqvist, MP",
    "J. K. Olsen",
    "Ursula van der Velde",
    "Rashid bin Talal",
    "Brendan O'Hanlon",
    "Abd al-Rahim Nasser",
    "Abu Bakr Saleh",
    "Özgür Çelikbağ",
    "Jiří Dvořáček",
    "Wojciech Łukasik",
    "María Núñez Ibarra",
    "Nguyễn Thị Đào",
    "LIN Weihua",
    "Юрий Волков",
    "عمر الراوي",
    "Emmanuel LEFORT",
    "Jack MA",
    "Bob Trench"
  };
  private static final String[] ORGANIZATIONS = {
    "Harbour Defence Forces",
    "Kranz Holding GmbH",
    "Ministry of Fisheries",
    "Norland Group",
    "Iraqi Army",
    "Syrian Army",
    "Hashd al-Rafidayn",
    "World Health Organization",
    "Partido Verde"
  };

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void open() {
    Samples article =
        Samples.article("h").person("Mia Sund").person("Ada Holm").person("Omar al-Hadi");
    StringBuilder body = new StringBuilder();
    for (String speaker : SPEAKERS) {
      body.append("[[%s|: gate %d is shut]], it was said.\n\n".formatted(speaker, body.length()));
    }
    for (String organization : ORGANIZATIONS) {
      article.organization(organization);
      body.append("The ").append(organization).append(" and Omar al-Hadi agree. ");
    }
    body.append("[[Mia Sund and Ada Holm|: The pier is long]], Mia Sund and Ada Holm said.");
    MuseumArchive.build(folder, List.of(article.text(body.toString()).build()));
    archive = Archive.open(folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar Hadi                   | Gen. Omar al-Hadi
          President Omar el-Hadi      | Gen. Omar al-Hadi
          Hadi, Omar                  | Gen. Omar al-Hadi
          Umar Haadi                  | Gen. Omar al-Hadi
          General Hadi                | Gen. Omar al-Hadi; Salim al-Hadi
          Karim Hadi                  |
          Petra Lindqvist             | H.E. Petra Lindqvist, MP
          Mrs. Lindqvist Petra        | H.E. Petra Lindqvist, MP
          J.K. Olsen                  | J. K. Olsen
          JK Olsen                    | J. K. Olsen
          John K. Olsen               | J. K. Olsen
          Ursula Velde                | Ursula van der Velde
          Ursula von der Velde        | Ursula van der Velde
          Rashid Talal                | Rashid bin Talal
          Rashed ibn Talal            | Rashid bin Talal
          Brendan OHanlon             | Brendan O'Hanlon
          Brendan O’Hanlon            | Brendan O'Hanlon
          Abdulrahim Nasser           | Abd al-Rahim Nasser
          Abdel Rahim al-Nasser       | Abd al-Rahim Nasser
          Abdul-Raheem Naser          | Abd al-Rahim Nasser
          Abou Bakr Salih             | Abu Bakr Saleh
          Abubakr Saleh               | Abu Bakr Saleh
          Ozgur Celikbag              | Özgür Çelikbağ
          Jiri Dvoracek               | Jiří Dvořáček
          Wojciech Lukasik            | Wojciech Łukasik
          Maria Nunez                 | María Núñez Ibarra
          Maria Ibarra                | María Núñez Ibarra
          Nguyen Thi Dao              | Nguyễn Thị Đào
          Weihua Lin                  | LIN Weihua
          Lin Wei-hua                 | LIN Weihua
          Yuri Volkov                 | Юрий Волков
          Yury Wolkow                 | Юрий Волков
          Omar al-Rawi                | عمر الراوي
          Emmanuel Lefort             | Emmanuel LEFORT
          LEFORT Emmanuel             | Emmanuel LEFORT
          Jack Ma                     | Jack MA
          Robert Trench               | Bob Trench
          Mia Sund                    | Mia Sund and Ada Holm
          Ada Holm                    | Mia Sund and Ada Holm
          """)
  void peopleAreFound(String asked, String speakers) {
    TreeSet<String> found = new TreeSet<>();
    for (StatementHit hit : archive.statements().by(asked).limit(50).fetch().hits()) {
      found.add(hit.statement().speaker().name());
    }
    assertEquals(speakers == null ? "" : speakers, String.join("; ", found), asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HDF                               | Harbour Defence Forces
          H.D.F.                            | Harbour Defence Forces
          Defence Forces of the Harbour     | Harbour Defence Forces
          Kranz Holding                     | Kranz Holding GmbH
          Kranz Holding Ltd.                | Kranz Holding GmbH
          Fisheries Ministry                | Ministry of Fisheries
          The Ministry of Fisheries         | Ministry of Fisheries
          the Norland Group                 | Norland Group
          Norland                           | Norland Group
          Army of Iraq                      | Iraqi Army
          Syria's Army                      | Syrian Army
          Hashd Rafidain                    | Hashd al-Rafidayn
          WHO                               | World Health Organization
          W.H.O.                            | World Health Organization
          who                               |
          Green Party                       | Partido Verde
          """)
  void organizationsAreFound(String asked, String organizations) {
    TreeSet<String> found = new TreeSet<>();
    for (KnownName name : archive.names(asked)) {
      if (name.match() != null) {
        found.add(name.name());
      }
    }
    assertEquals(organizations == null ? "" : organizations, String.join("; ", found), asked);
  }

  @Test
  void theOnesWhoSpeakAsOneAreEachAFacet() {
    List<String> who = archive.statements().who().tallies().stream().map(Tally::value).toList();
    assertEquals(SPEAKERS.length + 2, who.size(), who::toString);
    Facet pier = archive.statements().query("\"pier is long\"").facet(QueryField.BY);
    assertEquals(
        List.of("Ada Holm", "Mia Sund"), pier.tallies().stream().map(Tally::value).toList());
    assertEquals(1, archive.statements().query("by:\"Mia Sund\" by:\"Ada Holm\"").fetch().total());
  }

  @ParameterizedTest
  @CsvSource({
    "org:HDF, Harbour Defence Forces",
    "org:\"Fisheries Ministry\", Ministry of Fisheries",
    "org:\"Army of Iraq\", Iraqi Army",
    "person:\"Umar Hadi\", Omar al-Hadi",
  })
  void theMatchedNameIsMarkedAndNothingElse(String asked, String marked) {
    ArticleHit hit = archive.articles().query(asked).fetch().hits().getFirst();
    String body = archive.article("h").orElseThrow().article().body();
    TreeSet<String> names = new TreeSet<>();
    hit.highlights().forEach(span -> names.add(span.in(body)));
    assertEquals(marked, String.join("; ", names));
  }
}
