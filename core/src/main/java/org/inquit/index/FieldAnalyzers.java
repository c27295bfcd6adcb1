package org.inquit.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** The analyzers that the schema names. */
final class FieldAnalyzers {
  private FieldAnalyzers() {}

  static Map<Schema.Analysis, Analyzer> byAnalysis() {
    return Map.of(
        Schema.Analysis.ENGLISH,
        new EnglishAnalyzer(),
        Schema.Analysis.PERSON,
        new StandardAnalyzer(),
        Schema.Analysis.ORGANIZATION,
        new StandardAnalyzer());
  }
}
