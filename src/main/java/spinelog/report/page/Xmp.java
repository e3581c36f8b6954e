package spinelog.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metadata that archives and screen readers look for: PDF/A-3a and PDF/UA-1. */
public final class Xmp {
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:spinelog="urn:spinelog:record:1"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@subject</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>@language</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>@date</xmp:CreateDate>
      <xmp:ModifyDate>@date</xmp:ModifyDate>
      <pdf:Producer>@producer</pdf:Producer>
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      @record
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>part of the standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Which log this report is of</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>urn:spinelog:record:1</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>spinelog</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>@declared</rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  /** Metadata that is valid needs each name of one's own declared. */
  private static final String DECLARED =
      """
      <rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>%s</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>part of the record</pdfaProperty:description>
      </rdf:li>""";

  private static final String VALUE = "<spinelog:%1$s>%2$s</spinelog:%1$s>";
  private static final Pattern PLACE = Pattern.compile("@(\\w+)");
  private static final Pattern KEPT = Pattern.compile("<spinelog:(\\w+)>([^<]*)</spinelog:\\1>");

  /** What no XML may hold. */
  private static final Pattern NO_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]");

  private Xmp() {}

  /** The record that a file was made with, by name; empty where it holds none. */
  public static Map<String, String> record(byte[] pdf) {
    Map<String, String> record = new TreeMap<>();
    Matcher kept = KEPT.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    while (kept.find()) {
      byte[] value = kept.group(2).getBytes(StandardCharsets.ISO_8859_1);
      record.put(kept.group(1), plain(new String(value, StandardCharsets.UTF_8)));
    }
    return record;
  }

  /** The metadata packet of a document; its dates are written as midnight UTC. */
  static byte[] of(Imprint imprint) {
    Map<String, String> record = new TreeMap<>(imprint.record());
    Map<String, String> values =
        Map.of(
            "date", imprint.date() + "T00:00:00Z",
            "language", escaped(imprint.language()),
            "producer", escaped(imprint.producer()),
            "subject", escaped(imprint.subject()),
            "title", escaped(imprint.title()),
            "record", lines(record, one -> VALUE.formatted(one, escaped(record.get(one)))),
            "declared", lines(record, DECLARED::formatted));
    // In one go: a title may hold what another place is marked with.
    return PLACE
        .matcher(PACKET)
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(Map<String, String> record, UnaryOperator<String> line) {
    return record.keySet().stream().map(line).collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    String clean = NO_XML.matcher(text).replaceAll(" ");
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String plain(String escaped) {
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
