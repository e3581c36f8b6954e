package spinelog.catalogue;

import java.util.Locale;

/** The names of constants where programs, command lines and files read them: "cannot-tell". */
public final class ConstantName {
  private ConstantName() {}

  /** A constant's name. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a constant of this name is called in Java. */
  public static String inJava(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /**
   * The constant of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String name) {
    return Enum.valueOf(type, inJava(name));
  }
}
