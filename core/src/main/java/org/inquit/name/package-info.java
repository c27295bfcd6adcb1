/**
 * Names of people and organizations: their parts, their spellings, and how far two agree. Knows
 * only the JDK and {@code text}.
 */
package org.inquit.name;
