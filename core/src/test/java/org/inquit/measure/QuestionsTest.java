package org.inquit.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.inquit.fixtures.Expected;
import org.inquit.fixtures.Fixture;
import org.inquit.fixtures.Fixtures;
import org.inquit.fixtures.Question;
import org.inquit.fixtures.Questions;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.search.Archive;
import org.inquit.search.ArticleHit;
import org.inquit.search.StatementHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the golden questions of two archives: of what should have been understood, which tries the
 * search alone, and of what the raw articles gave, which tries the whole way.
 */
class QuestionsTest {
  private static final double ALIKE = 0.5;
  private static final Map<String, Expected> TRUTH =
      Fixtures.all().stream().collect(Collectors.toMap(Fixture::name, Fixture::expected));

  @TempDir Path folder;

  @Test
  void theTruthIsFound() throws IOException {
    hold("search", fixture -> new Truth(fixture.expected()).annotated());
  }

  @Test
  void theWholeWayAnswers() throws IOException {
    Extractor extractor = new Extractor();
    hold("answers", fixture -> extractor.extract(Raw.read(fixture)));
  }

  private void hold(String name, Function<Fixture, AnnotatedArticle> reader) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      Fixtures.all().forEach(fixture -> writer.add(reader.apply(fixture)));
      writer.finish();
    }
    Report report = new Report();
    try (Archive archive = Archive.open(folder)) {
      Questions.all().forEach(question -> judge(report, question, answers(archive, question)));
    }
    Floors.hold(name, report);
  }

  /** A question is answered when all that must be found is, and nothing that must not. */
  private static void judge(Report report, Question question, Set<String> answers) {
    Set<String> found = new HashSet<>(question.found());
    found.removeAll(answers);
    Set<String> never = new HashSet<>(question.never());
    never.retainAll(answers);
    boolean right = question.hasNoAnswer() ? answers.isEmpty() : found.isEmpty() && never.isEmpty();
    String topic = question.hasNoAnswer() ? "no answer" : question.topic();
    report.judge(topic, right, question.toString(), question.found(), answers);
  }

  private static Set<String> answers(Archive archive, Question question) {
    if (question.command().equals("search")) {
      return archive.articles().query(question.query()).limit(50).fetch().hits().stream()
          .map(ArticleHit::article)
          .map(article -> article.id())
          .collect(Collectors.toSet());
    }
    return archive.statements().query(question.query()).limit(50).fetch().hits().stream()
        .map(QuestionsTest::expected)
        .collect(Collectors.toSet());
  }

  /** The expected statement that a hit is, or else its own words. */
  private static String expected(StatementHit hit) {
    List<Expected.Statement> statements = TRUTH.get(hit.article().id()).statements();
    return Pairing.of(statements, List.of(hit), ALIKE, (s, h) -> Words.likeness(s.text(), h.text()))
        .pairs()
        .stream()
        .map(pair -> pair.expected().id())
        .findFirst()
        .orElse(hit.article().id() + ": " + hit.text());
  }
}
