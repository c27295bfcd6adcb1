package org.inquit.index;

import java.nio.file.Path;
import org.inquit.extraction.AnnotatedArticle;

/** Makes archives for tests. */
final class Archives {
  private Archives() {}

  /** A generation of one article a text. */
  static Manifest build(Path archive, BuildOptions options, String... texts) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, options)) {
      for (int i = 0; i < texts.length; i++) {
        writer.add(Samples.article("n" + i).text(texts[i]).build());
      }
      return writer.finish();
    }
  }

  /** A generation of {@code articles}. */
  static Manifest build(Path archive, AnnotatedArticle... articles) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, BuildOptions.defaults())) {
      for (AnnotatedArticle article : articles) {
        writer.add(article);
      }
      return writer.finish();
    }
  }
}
