package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * A place that bytes come from.
 *
 * @param origin as the user named it
 * @param id for an article that names none itself
 * @param again whether it can be opened more than once, and from any thread
 */
record Source(String origin, String id, boolean again, Opener opener) {
  /** Opens the bytes. */
  interface Opener {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return opener.open();
  }
}
