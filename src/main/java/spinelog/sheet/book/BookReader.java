package spinelog.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Book;
import spinelog.sheet.cell.Grid;
import spinelog.sheet.cell.Problems;
import spinelog.sheet.cell.Refusal;

/** Opens a file, whatever it is, as raw sheets. The file is only ever read. */
public final class BookReader {
  private BookReader() {}

  /** The sheets of a file. */
  public static Book read(Path file, Optional<char[]> password, Problems problems) throws Refusal {
    if (Files.isDirectory(file)) {
      refuseIfNumbers(file);
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "this is a folder; expected a log file. Name the file in it, or have one report each:"
              + " spinelog batch FOLDER -o DIR.");
    }
    if (!Files.exists(file)) {
      throw new Refusal(Kind.FILE_MISSING, "there is no such file. Check the name and the folder.");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "this is a pipe or a device; expected a log file. Save the log as a file.");
    }
    try {
      refuseIfLarger(Files.size(file), Limits.FILE_BYTES);
      return filled(open(file, password, problems));
    } catch (IOException e) {
      throw new Refusal(
          Kind.FILE_NOT_READ,
          "the file cannot be read. Check that it may be read and is not open.",
          e);
    }
  }

  /** A workbook without a filled cell is as empty as a file of no bytes. */
  private static Book filled(Book book) throws Refusal {
    if (book.hidden().isEmpty() && book.grids().stream().allMatch(Grid::isEmpty)) {
      throw empty();
    }
    return book;
  }

  private static Refusal empty() {
    return new Refusal(Kind.NO_DAYS, "the file is empty. Give the log that you filled in.");
  }

  /** A Mac keeps some Numbers files as a folder that it shows as a file. */
  private static void refuseIfNumbers(Path folder) throws Refusal {
    if (Files.exists(folder.resolve("Index.zip")) || Files.exists(folder.resolve("Index"))) {
      throw new Refusal(Kind.FILE_NOT_READ, "this is " + FileKind.NUMBERS.words());
    }
  }

  private static Book open(Path file, Optional<char[]> password, Problems problems)
      throws IOException, Refusal {
    FileKind kind = Recognition.of(file);
    return switch (kind) {
      case XLSX -> ExcelReader.packed(file, problems);
      case XLS -> ExcelReader.inContainer(file, password, problems);
      case ODS -> OdsReader.packed(file, problems);
      case FODS, XML_2003, HTML, TEXT -> read(kind, textOf(file), problems);
      case EMPTY -> throw empty();
      case CUT_ZIP -> throw Limits.cut(null);
      default -> throw new Refusal(Kind.FILE_NOT_READ, "this is " + kind.words());
    };
  }

  private static Book read(FileKind kind, byte[] text, Problems problems)
      throws IOException, Refusal {
    return switch (kind) {
      case FODS -> OdsReader.flat(text, problems);
      case XML_2003 -> {
        Xml2003File cells = new Xml2003File(new Volume(), problems);
        cells.parse(new ByteArrayInputStream(text));
        yield cells.book();
      }
      case HTML -> HtmlReader.read(text, problems);
      default -> TextReader.read(text, problems);
    };
  }

  /** Text is held in memory as a whole, so it may not be as large as a workbook with pictures. */
  private static byte[] textOf(Path file) throws IOException, Refusal {
    refuseIfLarger(Files.size(file), Limits.TEXT_BYTES);
    return Files.readAllBytes(file);
  }

  private static void refuseIfLarger(long bytes, long most) throws Refusal {
    if (bytes > most) {
      throw new Refusal(
          Kind.FILE_TOO_LARGE,
          "the file has "
              + (bytes >> 20)
              + " MB; at most "
              + (most >> 20)
              + " MB are read. Keep the log in a file of its own.");
    }
  }
}
