package spinelog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A PDF of any objects, the first of which is its catalogue, with a true list of their places. */
final class PlainPdf {
  private PlainPdf() {}

  /** The whole file. */
  static byte[] of(List<byte[]> objects) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(bytes("%PDF-1.7\n"));
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n \n".formatted(pdf.size()));
      pdf.write(bytes(i + 1 + " 0 obj\n"));
      pdf.write(objects.get(i));
      pdf.write(bytes("\nendobj\n"));
    }
    int start = pdf.size();
    int size = objects.size() + 1;
    pdf.write(
        bytes(
            "xref\n0 %1$d\n%2$strailer\n<</Size %1$d/Root 1 0 R>>\nstartxref\n%3$d\n%%%%EOF\n"
                .formatted(size, places, start)));
    return pdf.toByteArray();
  }

  /** Text as the bytes of a PDF. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
