package org.inquit.search;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.search.query.Reading;

/**
 * What the index gave for a question, before it is read out.
 *
 * @param found the hits of the page
 * @param total how many answer in all
 * @param partial whether time ran out
 * @param reading how the question was understood
 * @param notes for the asker
 */
record Answer(
    List<ScoreDoc> found, long total, boolean partial, Reading reading, List<String> notes) {}
