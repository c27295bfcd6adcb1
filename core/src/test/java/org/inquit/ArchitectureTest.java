package org.inquit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the one-way rule between packages, their sizes, and who may know which library. */
class ArchitectureTest {
  private static final int MOST_TYPES = 49;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.inquit");

  @ParameterizedTest
  @CsvSource({
    "text, ''",
    "date, text",
    "name, text",
    "article, text date name",
    "attribution, text date name",
    "entity, text date name",
    "extraction, text date name article attribution entity",
    "analysis, text date name",
    "index, text date name article attribution entity extraction analysis",
    "index.copies, name",
    "search, text date name article attribution entity extraction analysis index",
    "search.query, text date name article attribution entity extraction analysis index",
    "review, text date name article attribution entity extraction analysis index search"
        + " search.query",
  })
  void importsRunOneWay(String layer, String below) {
    Set<String> allowed = new HashSet<>(Arrays.asList(below.split(" ")));
    allowed.add(layer);
    String[] forbidden =
        packages()
            .filter(p -> !allowed.contains(p) && !p.startsWith(layer + "."))
            .map(p -> "org.inquit." + p)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.inquit." + layer + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(layer + " knows only what is below it: " + below)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene.., analysis index search review",
    "org.jsoup.., article",
    "com.fasterxml.jackson.., article extraction index",
    "org.netpreserve.., article",
    "org.snakeyaml.., review",
  })
  void librariesAreKnownToFew(String library, String packages) {
    String[] knowing =
        Stream.of(packages.split(" ")).map(p -> "org.inquit." + p + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(knowing)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  /** The public types of a package are its surface: it grows by a decision, not by the way. */
  @ParameterizedTest
  @CsvSource({
    "text, 11",
    "date, 8",
    "name, 19",
    "article, 13",
    "article.page, 8",
    "attribution, 4",
    "entity, 8",
    "extraction, 9",
    "analysis, 14",
    "index, 19",
    "index.copies, 6",
    "search, 23",
    "search.query, 12",
    "review, 11",
  })
  void packagesStaySmall(String name, int mostPublic) {
    List<JavaClass> types = topLevelTypes().filter(t -> in(t, name)).toList();
    long open = types.stream().filter(ArchitectureTest::isPublic).count();
    assertTrue(types.size() <= MOST_TYPES, () -> name + " has " + types.size() + " types");
    assertTrue(open <= mostPublic, () -> name + " has " + open + " public types");
  }

  @Test
  void aThirdOfTheTypesStaysPackagePrivate() {
    List<JavaClass> types = topLevelTypes().toList();
    long hidden = types.stream().filter(t -> !isPublic(t)).count();
    assertTrue(hidden * 3 >= types.size(), () -> hidden + " of " + types.size());
  }

  private static boolean in(JavaClass type, String name) {
    return type.getPackageName().equals("org.inquit." + name);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Stream<JavaClass> topLevelTypes() {
    return CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(c -> !c.getSimpleName().equals("package-info"));
  }

  private static Stream<String> packages() {
    return CLASSES.stream()
        .map(c -> c.getPackageName().substring("org.inquit".length()))
        .filter(p -> !p.isEmpty())
        .map(p -> p.substring(1).split("\\.")[0])
        .distinct();
  }
}
