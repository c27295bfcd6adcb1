package org.inquit.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds what the command line may know and what it shows. */
class CliArchitectureTest {
  private static final Set<String> OPEN =
      Set.of("Main", "NoLogging", "Program", "Streams", "Terminal");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.inquit.cli");

  @Test
  void knowsTheLibraryAndNotWhatItIsMadeOf() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.jsoup..", "org.netpreserve..")
        .check(CLASSES);
  }

  @Test
  void showsItsProgramAndStreamsAlone() {
    classes()
        .that(describe("stand at the top and are not open", CliArchitectureTest::hidden))
        .should()
        .notBePublic()
        .check(CLASSES);
  }

  private static boolean hidden(JavaClass type) {
    return type.isTopLevelClass() && !OPEN.contains(type.getSimpleName());
  }
}
