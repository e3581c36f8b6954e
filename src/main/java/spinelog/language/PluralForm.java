package spinelog.language;

import java.math.BigDecimal;
import java.util.Locale;

/** The form that a noun takes beside a number, by the plural rules of Unicode's CLDR. */
enum PluralForm {
  ONE,
  OTHER;

  /** The form beside a number with just the decimals that are shown: 1 is one, 1.0 is not. */
  static PluralForm of(Language language, BigDecimal shown) {
    boolean isOne =
        switch (language) {
          case ENGLISH, GERMAN -> shown.scale() == 0 && shown.intValue() == 1;
          case FRENCH -> shown.abs().intValue() < 2;
          case SPANISH -> shown.compareTo(BigDecimal.ONE) == 0;
          case INDONESIAN -> false;
        };
    return isOne ? ONE : OTHER;
  }

  /** As messages name it. */
  String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
