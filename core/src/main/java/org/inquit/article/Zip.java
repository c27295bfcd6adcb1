package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The members of a ZIP archive, read as a stream and never unpacked to disk. */
final class Zip implements Records {
  private static final int LONGEST_NAME = 1024;

  private final Source source;
  private final Splitting splitting;
  private final ZipInputStream zip;
  private final Inflation inflated;
  private String name;
  private Records member;

  Zip(Source source, Packed in, Splitting splitting) {
    this.source = source;
    this.splitting = splitting;
    this.zip = new ZipInputStream(in);
    this.inflated = new Inflation(in, zip);
  }

  @Override
  public RawRecord next() throws IOException {
    while (member != null || find()) {
      RawRecord next = ofMember();
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  /** The member's next record, or {@code null} behind its last; a bad member costs no other. */
  private RawRecord ofMember() throws IOException {
    try {
      member = member == null ? open() : member;
      RawRecord next = member.next();
      if (next != null) {
        return next;
      }
    } catch (IOException e) {
      pass();
      return Failure.of(origin(), e);
    }
    pass();
    return null;
  }

  /** Leaves the member; an exception where the archive cannot be read on. */
  private void pass() throws IOException {
    inflated.transferTo(OutputStream.nullOutputStream());
    if (member != null) {
      member.close();
      member = null;
    }
  }

  /** Goes to the next member that is a file; false behind the last. */
  private boolean find() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && (entry.isDirectory() || hidden(entry.getName()))) {
      pass();
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      return false;
    }
    name = printable(entry.getName());
    return true;
  }

  private Records open() throws IOException {
    String id = source.id() + "/" + Ids.withoutEnding(name);
    return splitting.open(new Source(origin(), id, false, this::content));
  }

  /** The member's bytes; the archive stays open when they are closed. */
  private InputStream content() {
    return new Inflation(inflated.packed(), inflated) {
      @Override
      public void close() {}
    };
  }

  private String origin() {
    return source.origin() + "!/" + name;
  }

  private static boolean hidden(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.startsWith(".") || name.startsWith("__MACOSX/");
  }

  /** Names come from strangers: no control characters, no end. */
  private static String printable(String name) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
