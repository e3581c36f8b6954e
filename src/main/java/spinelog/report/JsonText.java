package spinelog.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * JSON as text: indented by two spaces, lines ended by a line feed, numbers always finite. Written
 * straight from the tree: a binder of objects takes a tenth of a cold run to set itself up.
 */
public final class JsonText {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /**
   * The text of a tree of maps, lists, strings, numbers, booleans and nulls, ended by a line feed.
   */
  public static String of(Object tree) {
    return new String(bytes(tree), StandardCharsets.UTF_8);
  }

  /** The same text as UTF-8; a long one is never in memory as letters. */
  public static byte[] bytes(Object tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      write(tree, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void write(Object node, JsonGenerator json) throws IOException {
    if (node instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (node instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(one, json);
      }
      json.writeEndArray();
    } else {
      writeLeaf(node, json);
    }
  }

  private static void writeLeaf(Object leaf, JsonGenerator json) throws IOException {
    if (leaf == null) {
      json.writeNull();
    } else if (leaf instanceof String text) {
      json.writeString(text);
    } else if (leaf instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (leaf instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (leaf instanceof Integer || leaf instanceof Long) {
      json.writeNumber(((Number) leaf).longValue());
    } else if (leaf instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(number);
    } else {
      throw new IllegalArgumentException("no leaf of a tree: " + leaf);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
