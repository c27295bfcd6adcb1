package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a, b, c      | a/b/c
          a;b          | a/b
          ' , a ,, b,' | a/b
          one two      | one two
          """)
  void tagsArePartedByCommasOrSemicolons(String given, String tags) {
    Fields fields = body("It rained.");
    fields.put(Field.TAGS, given);
    assertEquals(List.of(tags.split("/")), article(fields).tags());
  }

  @ParameterizedTest
  @EnumSource(names = {"TITLE", "URL", "SOURCE", "AUTHOR", "PUBLISHED"})
  void blankFieldsAreUnknown(Field field) {
    Fields fields = body("It rained.");
    fields.put(field, " \t");
    Article a = article(fields);
    assertNull(
        switch (field) {
          case TITLE -> a.title();
          case URL -> a.url();
          case SOURCE -> a.source();
          case AUTHOR -> a.author();
          default -> a.published();
        });
  }

  @Test
  void fieldsLoseTheWhiteSpaceAroundButTheBodyKeepsIt() {
    Fields fields = body("  It rained.\n");
    fields.put(Field.TITLE, " Rain ");
    assertEquals("Rain", article(fields).title());
    assertEquals("  It rained.\n", article(fields).body());
  }

  @Test
  void firstValueOfAFieldStaysAndNullIsNone() {
    Fields fields = body("It rained.");
    fields.put(Field.TITLE, null);
    fields.put(Field.TITLE, "First");
    fields.put(Field.TITLE, "Second");
    assertEquals("First", article(fields).title());
  }

  @Test
  void statedLanguageWinsOverTheWords() {
    Fields fields = body("The board will meet again next week to decide who is to pay for it.");
    assertEquals("en", article(fields).language());
    fields.put(Field.LANGUAGE, "nl");
    assertEquals("nl", article(fields).language());
  }

  @Test
  void idOfTheRecordWinsOverThatOfTheLine() {
    Fields fields = body("It rained.");
    assertEquals("feed-3", article(fields).id());
    fields.put(Field.ID, " r7 ");
    assertEquals("r7", article(fields).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-02-30           |
          2020-2-3             |
          20200203             |
          2020-02-03Z10        |
          2020-02-03T          | 2020-02-03
          2020-02-29T23:59:59Z | 2020-02-29
          2021-02-29T00:00:00Z |
          1999-12              | 1999-12
          1999-13              |
          """)
  void onlyWholeIsoDatesArePublicationDates(String given, String day) {
    Fields fields = body("It rained.");
    fields.put(Field.PUBLISHED, given);
    Published published = article(fields).published();
    assertEquals(day, published == null ? null : published.value().toString());
  }

  @Test
  void publishedKeepsItsWords() {
    Fields fields = body("It rained.");
    fields.put(Field.PUBLISHED, " 2020-02-03T10:00 ");
    assertEquals("2020-02-03T10:00", article(fields).published().text());
  }

  @Test
  void missingBodyIsRejectedAndAnEmptyOneIsEmpty() {
    assertEquals(Rejection.Kind.REJECTED, rejection(new Fields()).kind());
    assertEquals(Rejection.Kind.EMPTY, rejection(body(" \n\t")).kind());
    assertEquals("feed:3: the body is empty", rejection(body("")).toString());
  }

  private static Fields body(String body) {
    Fields fields = new Fields();
    fields.put(Field.BODY, body);
    return fields;
  }

  private static Article article(Fields fields) {
    return ((Outcome.Read) fields.outcome("feed", 3, "feed-3")).article();
  }

  private static Rejection rejection(Fields fields) {
    return ((Outcome.Rejected) fields.outcome("feed", 3, "feed-3")).rejection();
  }
}
