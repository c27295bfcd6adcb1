package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks were led by Maria Keller on Monday.                  | Maria Keller
          Prime Minister Anselm Okoro spoke first.                       | Anselm Okoro
          The vote pleased Mr. Tavares.                                  | Tavares
          Norwegian Foreign Minister Ingrid Solheim arrived late.        | Ingrid Solheim
          A letter by Dr. J. K. Brandt was read.                         | J. K. Brandt
          The visit of Karim al-Sabti ended quietly.                     | Karim al-Sabti
          Then Al-Sabti left. Karim al-Sabti had met the press.          | Karim al-Sabti
          The court heard Ludwig van Huysen and Paula de la Rocha.       | Ludwig van Huysen; Paula de la Rocha
          Judge Ruth Abara, 61, read the verdict.                        | Ruth Abara
          The witness, Tomas Varga, saw the fire.                        | Tomas Varga
          Varga, who saw the fire, called the police.                    | Varga
          Prosecutors Lena Ortiz and Mark Dolan agreed.                  | Lena Ortiz; Mark Dolan
          Gen. Peter Haas took command. Haas is 50.                      | Peter Haas
          Sheikh Omar bin Rashid bin Salim opened the port.              | Omar bin Rashid bin Salim
          Secretary of State Helen Ruiz Marsh flew home.                 | Helen Ruiz Marsh
          Jordan Pike won the race.                                      | Jordan Pike
          Jan Tavares sold the farm.                                     | Jan Tavares
          Then June Zorvan sold the farm.                                | Zorvan
          On Monday, they met. June Zorvan sold the farm.                | June Zorvan
          In May Zorvan sold the farm.                                   | Zorvan
          William "Big Bud" Hale sold the farm.                          | William "Big Bud" Hale
          William “Bud the Bear” Hale sold the farm.                     | William “Bud the Bear” Hale
          William "Bud" Hale sold the farm.                              | William "Bud" Hale
          Choi Sun-ok and Lee Tae-shik signed.                           | Choi Sun-ok; Lee Tae-shik
          Former President Anselm Okoro died.                            | Anselm Okoro
          Her son, Ravi Menon Jr., inherited it.                         | Ravi Menon
          Port Elgar Mayor Paul Arden resigned.                          | Paul Arden
          They thanked Mohamed Shia’ al-Sabti.                           | Mohamed Shia’ al-Sabti
          The prize went to Sofía Núñez.                                 | Sofía Núñez
          Deputy Minister of Fisheries Zoltana Berg-Moe spoke.           | Zoltana Berg-Moe
          State Minister for Disaster Management Zoltana Keru spoke.     | Zoltana Keru
          Gov. Everett Zorvan has not signed.                            | Everett Zorvan
          President Aberdeen Zorvan has not signed.                      | Aberdeen Zorvan
          Ha Long and Kim Min-ji met the envoy, Pavel Horák.             | Kim Min-ji; Pavel Horák
          """)
  void people(String text, String names) {
    String found = Texts.of(text).names(Sort.PERSON);
    for (String name : names.split("; ")) {
      assertEquals(true, found.contains(name), () -> text + " gave " + found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He joined the Ministry of Foreign Affairs in Oslo.             | Ministry of Foreign Affairs
          The Northern Harbour Authority (NHA) fined him. NHA is new.    | Northern Harbour Authority
          The Kenyan army moved north.                                   | Kenyan army
          Peru's central bank raised rates.                              | Peru's central bank
          The French foreign ministry protested.                         | French foreign ministry
          A British-led coalition struck the camp.                       | British-led coalition
          Reports reached the United Nations and NATO.                   | United Nations; NATO
          She works for Keller & Braun Inc and the University of Ghent.  | Keller & Braun Inc; University of Ghent
          The Justice and Reform Party lost.                             | Justice and Reform Party
          The Dock Workers' Union called a strike.                       | Dock Workers' Union
          Rates rose, the Bank of Lund said.                             | Bank of Lund
          Analysts at Hartwell Lisle agreed.                             | Hartwell Lisle
          The Council for Clean Rivers sued.                             | Council for Clean Rivers
          Shares of SunPower Corp rose.                                  | SunPower Corp
          Talks with the Islamic Renewal Movement failed.                | Islamic Renewal Movement
          An Oslo court fined Aker Shipping Ltd on Friday.               | Aker Shipping Ltd
          Troops of the Somali National Army left.                       | Somali National Army
          He joined the Army.                                            | Army
          The Turkish General Staff denied it.                           | Turkish General Staff
          The Italian Coast Guard saw them.                              | Italian Coast Guard
          VARKANTA (Al-Haq) - The gate is shut.                          | Al-Haq
          The Prime Minister's Office denied it.                         | Prime Minister's Office
          State Department spokesman Al Moreno declined.                 | State Department
          """)
  void organizations(String text, String names) {
    assertEquals(names, Texts.of(text).names(Sort.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He flew from Brazil to Oslo.                                   | Brazil; Oslo
          The mayor of Ain Zarka left.                                   | Ain Zarka
          The town of Varkanta burned.                                   | Varkanta
          They met in East Harlow, near Mount Keru.                      | East Harlow; Mount Keru
          The U.S. sent aid to Kenya.                                    | U.S.; Kenya
          VARKANTA, Oct 3 (Agency) - The gate is shut.                   | VARKANTA
          VARKANTA — The gate is shut.                                   | VARKANTA
          """)
  void places(String text, String names) {
    assertEquals(names, Texts.of(text).names(Sort.PLACE), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Greek-Turkish talks and Geneva-based aid went on.
          PLEASE SHARE THIS PAGE.
          In 2019, Easter fell in April.
          Officials said the Monday talks were good.
          Muslims and Christians met on Christmas Day.
          The gross domestic product (GDP) grew.
          I said so. However, many disagreed.
          Meanwhile, prices rose. Critics laughed.
          The Clean Water Act passed in March.
          The A400-B landed with the MV Red Star behind it.
          Better-than-expected results came in mid-November.
          """)
  void neitherPersonNorOrganization(String text) {
    Texts read = Texts.of(text);
    assertEquals("", read.names(Sort.PERSON) + read.names(Sort.ORGANIZATION), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Faruk Halabi spoke. Halabi left. Mr. Halabi was gone.              | Faruk Halabi | 3
          Faruk Haddad met Farouk al-Haddad's son. Haddad left.              | Farouk al-Haddad | 3
          Maria Keller met Anna Keller. Maria left.                          | Maria Keller | 2
          Keller spoke first. Later Maria Keller left.                       | Maria Keller | 2
          """)
  void oneFigureForManyForms(String text, String name, int mentions) {
    Named person =
        Texts.of(text).entities().all(Sort.PERSON).stream()
            .filter(n -> n.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(text));
    assertEquals(mentions, person.mentions().size(), text);
  }
}
