package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, the words of the last source in it, how they are joined, and to whom. */
class DiscourseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller opened the fair. Keller said so.                             | Keller | NAME | Maria Keller
          Prime Minister Anselm Okoro spoke. Premier Okoro said no.                 | Premier Okoro | NAME | Anselm Okoro
          Maria Keller met Paul Arden. She said it was fine.                        | She | PRONOUN | Maria Keller
          Maria Keller met Paul Arden. He said it was fine.                         | He | PRONOUN | Paul Arden
          Peru's foreign minister, Luis Vega, arrived. The minister said no.        | The minister | ROLE | Luis Vega
          Peruvian Foreign Minister Luis Vega met Kenyan President John Otieno. The Kenyan official said yes. | The Kenyan official | ROLE | John Otieno
          Luis Vega, the Peruvian foreign minister, met Ana Sousa. Peru's top diplomat said no. | Peru's top diplomat | ROLE | Luis Vega
          President John Otieno met Prime Minister Luis Vega. The two leaders said yes. | The two leaders | ROLE | John Otieno and Luis Vega
          Paul Arden and Maria Keller said so.                                      | Paul Arden and Maria Keller | NAME | Paul Arden and Maria Keller
          The plan failed. A senior official said so.                               | A senior official | SURFACE | A senior official
          Paul Arden left. A nurse came. She said he was ill.                       | She | PRONOUN | A nurse
          The Northern Harbour Authority closed. The NHA said so.                   | The NHA | NAME | Northern Harbour Authority
          Keru Airlines lost a plane. The airline said so.                          | The airline | ROLE | Keru Airlines
          The Kenyan navy saw a boat. The navy said so.                             | The navy | ROLE | Kenyan navy
          A Kenyan army statement said so.                                          | A Kenyan army statement | ROLE | Kenyan army
          The plan was bad, Paul Arden's report said.                               | Paul Arden's report | ROLE | Paul Arden
          Maria Keller wrote. Her letter said so.                                   | Her letter | ROLE | Maria Keller
          Port Elgar Mayor Paul Arden said so.                                      | Port Elgar Mayor Paul Arden | NAME | Paul Arden
          White House spokesman Paul Arden said so.                                 | White House spokesman Paul Arden | NAME | Paul Arden
          Her lawyer, Paul Arden, said so.                                          | Her lawyer | NAME | Paul Arden
          Leader of Government Business Dr Paul Arden said so.                      | Leader of Government Business Dr Paul Arden | NAME | Paul Arden
          Judge Ruth Abara asked Paul Arden about it. "Yes," he said.               | he | PRONOUN | Paul Arden
          Kenyan President John Otieno spoke. The Peruvian president said no.       | The Peruvian president | SURFACE | The Peruvian president
          Prime Minister Anselm Okoro spoke. The foreign minister said no.          | The foreign minister | SURFACE | The foreign minister
          Maria Keller spoke. He said no.                                           | He | SURFACE | He
          Hundreds of angry parents came. They said no.                             | They | PRONOUN | angry parents
          A fire broke out in Oslo. Firefighters said so.                           | Firefighters | SURFACE | Firefighters
          The prime minister, Anselm Okoro, met Maria Keller. The premier said no.  | The premier | ROLE | Anselm Okoro
          Kenya's President John Otieno met Ana Sousa. The Kenyan said no.          | The Kenyan | ROLE | John Otieno
          Defence Minister Ana Sousa spoke. The defense secretary said no.          | The defense secretary | ROLE | Ana Sousa
          Sen. Paul Arden spoke. The lawmaker said no.                              | The lawmaker | ROLE | Paul Arden
          Professor Ana Sousa wrote it. The researcher said so.                     | The researcher | ROLE | Ana Sousa
          Paul Arden, 45, a farmer, stayed. The farmer said so.                     | The farmer | ROLE | Paul Arden
          Maria Keller is the mayor of Elgar. The mayor said so.                    | The mayor | ROLE | Maria Keller
          The actress Maria Keller met Dr. Arden. She said so.                      | She | PRONOUN | Maria Keller
          Mrs. Keller met Mr. Arden. She said so.                                   | She | PRONOUN | Keller
          Mrs. Keller met Mr. Arden. He said so.                                    | He | PRONOUN | Arden
          The Northern Harbour Authority closed. It said so.                        | It | PRONOUN | Northern Harbour Authority
          Prosecutors came. They said so.                                           | They | PRONOUN | Prosecutors
          A spokesman for Paul Arden said so.                                       | A spokesman | SURFACE | A spokesman for Paul Arden
          Paul Arden's lawyer said so.                                              | Paul Arden's lawyer | SURFACE | Paul Arden's lawyer
          The news agency Reuters said so.                                          | The news agency Reuters | NAME | Reuters
          The Environment Ministry, which said so, closed.                          | which | NAME | Environment Ministry
          Paul Arden brought a letter from Premier Anselm Okoro in which he called for calm. | he | PRONOUN | Anselm Okoro
          Paul Arden brought a letter from Maria Keller in which he found no fault, he said. | he | PRONOUN | Paul Arden
          A report published by the Northern Harbour Authority said so.             | A report | ROLE | Northern Harbour Authority
          A statement issued by Premier Anselm Okoro said so.                       | A statement | ROLE | Anselm Okoro
          A man held by the Northern Harbour Authority said so.                     | A man | SURFACE | A man
          Ana Park-Sousa came. Sousa said so.                                       | Sousa | NAME | Ana Park-Sousa
          Generals left. "We won," they said.                                       | they | PRONOUN | Generals
          Paul Arden left. "Maria Keller is great," he said.                        | he | PRONOUN | Paul Arden
          The sun rose. He said so.                                                 | He | SURFACE | He
          An official said so. The official said no.                                | The official | SURFACE | The official
          Paul Arden, who said so, left.                                            | who | NAME | Paul Arden
          Kenya's Minister of Communications Paul Arden left. The minister said no. | The minister | ROLE | Paul Arden
          Kenya's Minister of Communications Paul Arden left. The Kenyan official said no. | The Kenyan official | ROLE | Paul Arden
          A spokesman for President Paul Arden said no. | A spokesman | SURFACE | A spokesman for President Paul Arden
          The leader of the Northern Reform Party Ana Sousa left. The leader said no. | The leader | ROLE | Ana Sousa
          Mayor Paul Arden met Ana Sousa. She said no. | She | PRONOUN | Ana Sousa
          Ana Sousa is the head of the board. The head said no. | The head | ROLE | Ana Sousa
          Two nurses came. They said no. | They | PRONOUN | Two nurses
          Governor Ana Sousa and Mayor Paul Arden met. The governor said no. | The governor | ROLE | Ana Sousa
          Governor Ana Sousa and Mayor Paul Arden met. The mayor said no. | The mayor | ROLE | Paul Arden
          The envoy, Ana Sousa, came. The envoy said no. | The envoy | ROLE | Ana Sousa
          King Anselm spoke. The king said no. | The king | ROLE | Anselm
          Ambassador Ana Sousa left. The diplomat said no. | The diplomat | ROLE | Ana Sousa
          Chairman Paul Arden spoke. He said no. | He | PRONOUN | Paul Arden
          Chairwoman Ana Sousa spoke. She said no. | She | PRONOUN | Ana Sousa
          Ana Sousa, a spokeswoman for the Harbour Board, spoke. The spokeswoman said no. | The spokeswoman | ROLE | Ana Sousa
          Senator Ana Sousa met reporters. The politician said no. | The politician | ROLE | Ana Sousa
          Keru Bank failed. The bank said so. | The bank | ROLE | Keru Bank
          The University of Ghent closed. The university said so. | The university | ROLE | University of Ghent
          Paul Arden spoke. Arden's statement said so. | Arden's statement | ROLE | Paul Arden
          Nobody came. The mayor said no. | The mayor | SURFACE | The mayor
          Ana Sousa met Maria Keller. Paul Arden said no. | Paul Arden | NAME | Paul Arden
          Two witnesses came. One of them said no. | One of them | SURFACE | One of them
          Ana Sousa, who leads the board, came. She said no. | She | PRONOUN | Ana Sousa
          Paul Arden's sister, Ana Sousa, came. She said no. | She | PRONOUN | Ana Sousa
          Sir Paul Arden left. Arden said no. | Arden | NAME | Paul Arden
          Omar al-Sabti left. Al-Sabti said no. | Al-Sabti | NAME | Omar al-Sabti
          At noon, the president of the Dock Workers’ Union, Ana Sousa, came. The president said no. | The president | ROLE | Ana Sousa
          The president of the Dock Workers’ Union, Ana Sousa, said no. | The president of the Dock Workers’ Union | NAME | Ana Sousa
          The leader of the Latvian side, Colonel Paul Arden, said no. | The leader of the Latvian side | NAME | Paul Arden
          Their spokesman, the mayor of Varkanta, Paul Arden, said no. | Their spokesman | ROLE | Paul Arden
          His Latvian colleague at the talks, Deputy Minister of Fisheries Zoltana Berg-Moe, said no. | His Latvian colleague | ROLE | Zoltana Berg-Moe
          State Minister for Water Management Zoltana Keru said no. | State Minister | NAME | Zoltana Keru
          Former Oslo state Rep. Paul Arden said no. | Former Oslo state Rep. Paul Arden | NAME | Paul Arden
          Gov. Everett Zorvan said no. | Gov. Everett Zorvan | NAME | Everett Zorvan
          Col. Paul Arden left. The colonel said no. | The colonel | ROLE | Paul Arden
          Gov. Ana Sousa left. The governor said no. | The governor | ROLE | Ana Sousa
          A senior official in the port left. The official said no. | The official | SURFACE | A senior official in the port
          A spokesman for Paul Arden on Monday said no. | A spokesman | SURFACE | A spokesman for Paul Arden
          Paul Arden left. The owner of the house, Omar Haddad, says he is glad. He said no. | He | PRONOUN | Omar Haddad
          Paul Arden left. A visitor, Omar Haddad of Oslo, looked glad. He said no. | He | PRONOUN | Omar Haddad
          The Kenyan government met. The government said no. | The government | ROLE | Kenyan government
          """)
  void resolves(String text, String source, Resolution.Link link, String name) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Resolution found = read.discourse(List.of(new Utterance(List.of(), span, false))).resolve(span);
    assertEquals(link + " " + name, found.link() + " " + found.name(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is said that the plan failed.                        | It    | true
          Keru Airlines lost a plane. It said so.                 | It    | false
          The rain stopped. They said so.                         | They  | false
          """)
  void standsForNobodyWhereNothingWasNamed(String text, String source, boolean nobody) {
    Texts read = Texts.of(text);
    Span span = read.last(source);
    Discourse discourse = read.discourse(List.of(new Utterance(List.of(), span, false)));
    assertEquals(nobody, discourse.resolve(span) == null, text);
  }
}
