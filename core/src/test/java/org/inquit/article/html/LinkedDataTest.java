package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Quay to close'}",
        "[{'@type':'Article','headline':'Quay to close'}]",
        "{'@graph':[{'@type':'BlogPosting','headline':'Quay to close'}]}",
        "{'@type':['Thing','ReportageNewsArticle'],'headline':'Quay to close'}",
        "{'@type':'https://schema.org/NewsArticle','headline':'Quay to close'}",
        "{'@type':'NEWSARTICLE','headline':' Quay to close '}",
        "{'@type':'WebPage','mainEntity':{'@type':'Article','headline':'Quay to close'}}",
        "{'@type':'Article','headline':['Quay to close','Other']}"
      })
  void articlesAreFoundWhereverTheyStand(String json) {
    assertEquals("Quay to close", data(json).text("headline"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Organization','headline':'Quay to close'}",
        "{'headline':'Quay to close'}",
        "{'@type':7,'headline':'Quay to close'}",
        "{'@type':'Article','headline':' '}",
        "{'@type':'Article','headline':null}",
        "{'@type':'Article','headline':'Quay"
      })
  void whatIsNoArticleHasNoHeadline(String json) {
    assertNull(data(json).text("headline"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Ann Lee"                                     | Ann Lee
          {"name":"Ann Lee"}                            | Ann Lee
          [{"name":"Ann Lee"},{"name":"Bo Ray"}]        | Ann Lee/Bo Ray
          ["Ann Lee",{"name":["Bo Ray","Cy Fox"]}]      | Ann Lee/Bo Ray/Cy Fox
          {"@id":"#cy"}                                 | Cy Fox
          {"@id":"#nobody"}                             | ''
          {"url":"https://news.example/a"}              | ''
          "Ann &amp; Bo"                                | Ann & Bo
          []                                            | ''
          """)
  void namesAreTakenFromTextsListsObjectsAndReferences(String author, String names) {
    String json = "[{'@type':'Article','author':" + author + "},{'@id':'#cy','name':'Cy Fox'}]";
    assertEquals(names, String.join("/", data(json).names("author")));
  }

  @Test
  void secondArticleFillsWhatTheFirstLacks() {
    LinkedData data =
        data(
            "[{'@type':'Article','headline':'One'},"
                + "{'@type':'Article','headline':'Two','publisher':{'name':'The Herald'}}]");
    assertEquals("One", data.text("headline"));
    assertEquals("The Herald", data.text("publisher"));
  }

  @Test
  void pagesMayTellWhatArticlesDoNot() {
    String page = "{'@type':'WebPage','datePublished':'2019-06-04'}";
    assertNull(data(page).text("datePublished"));
    assertEquals("2019-06-04", data(page).textAnywhere("datePublished"));
    assertNull(data(page.replace("WebPage", "VideoObject")).textAnywhere("datePublished"));
    assertEquals(
        "2020-01-02",
        data("[" + page + ",{'@type':'Article','datePublished':'2020-01-02'}]")
            .textAnywhere("datePublished"));
  }

  @Test
  void brokenScriptDoesNotHideTheNext() {
    String scripts =
        "<script>{</script><script>{\"@type\":\"Article\",\"headline\":\"Quay\"}</script>";
    assertEquals("Quay", LinkedData.of(Jsoup.parse(scripts).select("script")).text("headline"));
  }

  @Test
  void noScriptsSayNothing() {
    LinkedData none = LinkedData.of(List.of());
    assertNull(none.text("headline"));
    assertNull(none.textAnywhere("headline"));
    assertEquals(List.of(), none.names("author"));
  }

  private static LinkedData data(String json) {
    String script = "<script>" + json.replace('\'', '"') + "</script>";
    return LinkedData.of(Jsoup.parse(script).select("script"));
  }
}
