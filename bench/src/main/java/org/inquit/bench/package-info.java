/** Benchmarks of the library on corpora made from the fixtures. */
package org.inquit.bench;
