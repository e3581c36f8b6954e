package spinelog.sheet.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Opens a file, whatever it is, as raw sheets. The file is only ever read. */
public final class BookReader {
  private static final String EXPORT = " Export it as Excel (.xlsx) or CSV and give that file.";

  private BookReader() {}

  /** The sheets of a file. */
  public static Book read(Path file, Optional<char[]> password, Problems problems) throws Refusal {
    if (Files.isDirectory(file)) {
      throw new Refusal(
          Kind.FILE_NOT_READ, "this is a folder; expected a log file. Name the file in it.");
    }
    if (!Files.exists(file)) {
      throw new Refusal(
          Kind.FILE_NOT_READ, "there is no such file. Check the name and the folder.");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "this is a pipe or a device; expected a log file. Save the log as a file.");
    }
    try {
      long bytes = Files.size(file);
      if (bytes > Limits.FILE_BYTES) {
        throw new Refusal(
            Kind.FILE_TOO_LARGE,
            "the file has "
                + (bytes >> 20)
                + " MB; at most "
                + (Limits.FILE_BYTES >> 20)
                + " MB are read. Keep the log in a workbook of its own.");
      }
      return open(file, password, problems);
    } catch (IOException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "the file cannot be read. Check that it may be read and is not open.");
    }
  }

  /** A text cell; one that is far too long is cut. */
  static Cell text(String text) {
    return text.length() <= Limits.CELL_LENGTH ? Cell.text(text) : Cell.cut(beginning(text));
  }

  /** As many letters as are kept, none of them halved. */
  private static String beginning(String text) {
    int end = Limits.CELL_LENGTH;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private static Book open(Path file, Optional<char[]> password, Problems problems)
      throws IOException, Refusal {
    FileKind kind = FileKind.of(file);
    return switch (kind) {
      case XLSX, XLS -> ExcelReader.read(file, kind, password, problems);
      case TEXT -> TextReader.read(Files.readAllBytes(file), problems);
      case EMPTY ->
          throw new Refusal(Kind.NO_DAYS, "the file is empty. Give the log that you filled in.");
      case CUT_ZIP ->
          throw new Refusal(
              Kind.FILE_DAMAGED,
              "the workbook is damaged or cut off. Save or download it again and give the new"
                  + " file.");
      case ODS -> OdsReader.packed(file, problems);
      case FODS -> OdsReader.flat(file, problems);
      default ->
          throw new Refusal(
              Kind.FILE_NOT_READ, "this is " + kind.words() + ", which is not read." + EXPORT);
    };
  }
}
