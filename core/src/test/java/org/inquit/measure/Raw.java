package org.inquit.measure;

import java.io.InputStream;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.article.Outcome;
import org.inquit.fixtures.Fixture;

/** Raw articles, read as the product reads them. */
final class Raw {
  private Raw() {}

  static Article read(Fixture fixture) {
    List<String> names = List.of(fixture.path().toString());
    try (Inputs inputs = Inputs.open(names, Format.TEXT, InputStream.nullInputStream())) {
      return ((Outcome.Read) inputs.iterator().next().read()).article();
    }
  }
}
