package org.inquit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.inquit.review.Verdict;

/** Writes verdicts in the form in which build servers read test results. */
final class JUnitXml {
  private static final double MILLIS = 1000;

  private JUnitXml() {}

  static void write(List<Verdict> verdicts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument();
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "inquit check");
      xml.writeAttribute("tests", String.valueOf(verdicts.size()));
      long failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
      xml.writeAttribute("failures", String.valueOf(failed));
      for (Verdict verdict : verdicts) {
        write(verdict, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(Verdict verdict, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "inquit.check");
    xml.writeAttribute("name", legal(verdict.question()));
    xml.writeAttribute("time", String.valueOf(verdict.millis() / MILLIS));
    if (!verdict.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", legal(verdict.failures().getFirst().lines().findFirst().get()));
      xml.writeCharacters(legal(String.join("\n", verdict.failures())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Without the control characters that XML has no way to write. */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
  }
}
