/**
 * Judges a generation: compares it with another, and puts questions to it that have known answers.
 */
package org.inquit.review;
