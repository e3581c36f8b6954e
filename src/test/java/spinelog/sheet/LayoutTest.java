package spinelog.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Outcome;
import spinelog.sheet.value.DateOrder;

/** Headings and tables as people and programs lay them out. */
class LayoutTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",Night,,Scores,,\nDate,Position,Pillow,Stiffness,Pain,\n,,,0-10,AM,PM\n2025-03-01,Back,F,5,4,3\n",
        "Date,Position,Pillow,Stiffness,Pain,\n,,,(0-10),AM,PM\n2025-03-01,Back,F,5,4,3\n"
      })
  void headingsInTwoRowsAreReadTogether(String csv) {
    LogReading reading = Logs.read(Logs.csv(folder, csv));
    assertEquals(
        Set.of(
            "Date",
            "Sleep position",
            "Pillow",
            "Morning stiffness",
            "Pain on waking",
            "Pain in the evening"),
        reading.summary().columns().keySet());
    assertEquals(4.0, reading.diary().days().get(0).scores().of(Outcome.PAIN_WAKING).getAsDouble());
  }

  @Test
  void theFirstDayBelowTheHeadingsIsNoSecondRowOfThem() {
    Path log =
        Logs.csv(folder, "Date,Severity,Kind,Notes\n1-Mar-2025,6,Stiff,a\n2-Mar-2025,5,Stiff,b\n");
    assertEquals(
        List.of(
            "ERROR log.csv, row 1: \"Date, Severity, Kind, Notes\": no column holds a score (Morning"
                + " stiffness, Stiffness minutes, Pain on waking or Pain in the evening). Name the"
                + " columns as in the template, or say which is which with --map \"My"
                + " heading=Morning stiffness\", or once and for all with the line My heading ="
                + " Morning stiffness in a file spinelog.map beside the log."),
        Logs.said(log));
  }

  @ParameterizedTest
  @CsvSource({
    "Stiffness (0-100),55,5.5",
    "Stiffness 0-4,1,2.5",
    "Stiffness [0 = none; 4 = worst],2,5",
    "Stiffness /5,4,8",
    "Stiffness (1 to 5),1,0",
    "Steifigkeit von 0 bis 100,50,5",
    "Stiffness (%),70,7",
    "Stiffness (1-10),7,7"
  })
  void aScaleSaidInTheHeadingIsPutOnTen(String heading, String written, double read) {
    Path log = Logs.csv(folder, "Date," + heading + "\n2025-03-01," + written + "\n");
    assertEquals(
        read, Logs.read(log).diary().days().get(0).scores().of(Outcome.STIFFNESS).getAsDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "Date (DD/MM/YYYY),2025-02-03",
    "Date (MM/DD/YYYY),2025-03-02",
    "Datum (TT.MM.JJJJ),2025-02-03",
    "Date mm-dd-yy,2025-03-02"
  })
  void theHeadingMaySayTheOrderOfTheDates(String heading, String read) {
    Path log = Logs.csv(folder, heading + ",Stiffness\n03/02/2025,5\n");
    Map<String, String> mapped = Map.of(heading, "Date");
    ReadOptions options =
        new ReadOptions(
            Logs.AS_OF, DateOrder.FROM_COLUMN, mapped, Optional.empty(), letter -> true);
    assertEquals(read, Logs.read(log, options).diary().first().toString());
  }

  @Test
  void whatIsSaidNowWinsOverTheFileBesideTheLog() {
    Path log = Logs.csv(folder, "Date,Ouch,Woe\n2025-03-01,5,6\n");
    Logs.write(
        folder,
        "spinelog.map",
        "ouch = Morning stiffness\nWOE = Notes\nGone = Notes\n".getBytes(StandardCharsets.UTF_8));
    ReadOptions options =
        new ReadOptions(
            Logs.AS_OF,
            DateOrder.FROM_COLUMN,
            Map.of("Woe", "Pain on waking"),
            Optional.empty(),
            letter -> true);
    LogReading reading = Logs.read(log, options);
    assertEquals(
        Map.of("Date", "A", "Morning stiffness", "B", "Pain on waking", "C"),
        reading.summary().columns());
    assertEquals(List.of(), reading.problems());
  }
}
