package org.inquit.search;

import java.io.IOException;
import org.apache.lucene.search.ScoreDoc;

/** Reads a hit out of the index. */
interface HitReader<H> {
  H read(ScoreDoc found) throws IOException;
}
