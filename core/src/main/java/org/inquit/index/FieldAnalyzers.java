package org.inquit.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.inquit.analysis.OrganizationAnalyzer;
import org.inquit.analysis.SpeakerAnalyzer;
import org.inquit.analysis.TextAnalyzer;

/** The analyzers that the schema names. */
final class FieldAnalyzers {
  private FieldAnalyzers() {}

  static Map<Schema.Analysis, Analyzer> byAnalysis() {
    return Map.of(
        Schema.Analysis.ENGLISH,
        new TextAnalyzer(),
        Schema.Analysis.PERSON,
        new SpeakerAnalyzer(),
        Schema.Analysis.ORGANIZATION,
        new OrganizationAnalyzer());
  }
}
