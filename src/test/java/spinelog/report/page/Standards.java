package spinelog.report.page;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a PDF breaks of PDF/A-3a and of PDF/UA-1, as veraPDF sees it. */
public final class Standards {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Standards() {}

  /** The broken rules, in words; empty for a valid file. */
  public static List<String> broken(byte[] pdf) throws Exception {
    return List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1).stream()
        .flatMap(flavour -> broken(pdf, flavour).stream())
        .toList();
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .map(found -> found.getRuleId() + " " + found.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
