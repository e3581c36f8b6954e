package spinelog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.SheetProblem;
import spinelog.diary.SheetProblem.Kind;
import spinelog.diary.SheetProblem.Level;
import spinelog.language.Language;
import spinelog.sheet.ProblemLine;

/** What the console says, in the language that the report is in. */
class ConsoleLanguageTest {
  private static final String LOG =
      "Date,Stiffness,Sleep position\n2026-09-01,11,back\n2026-09-02,4-5,back\n2026-09-04,5,back\n";

  @TempDir private Path folder;

  @Test
  void checkInGerman() throws IOException {
    says(
        "de",
        """
        log.csv: 3 von 4 Tagen, 1. Sept. 2026 bis 4. Sept. 2026, 1 fehlt (3. Sept. 2026); 1 Fehler, 1 Warnung
          gelesen als csv, Überschriften in Zeile 1, Daten mit dem Jahr zuerst
          Spalten: Datum A, Schlafposition C, Morgensteifigkeit B
          Warnzeichen: in diesem Tagebuch nicht gefragt
          Fehler: B2 (Morgensteifigkeit): "11": Außerhalb des Möglichen; weggelassen. Erwartet: eine
            Zahl auf der Skala.
          Warnung: B3 (Morgensteifigkeit): "4-5": Anders geschrieben als üblich, aber gelesen.
            Verwendet: 4,5.
          Genauer, auf Englisch: --lang en.
        """);
  }

  @Test
  void checkInFrench() throws IOException {
    says(
        "fr",
        """
        log.csv: 3 sur 4 jours, du 1er sept. 2026 au 4 sept. 2026, 1 manque (3 sept. 2026); 1 erreur, 1 avertissement
          lu comme csv, en-têtes à la ligne 1, dates avec l’année d’abord
          colonnes : Date A, Position de sommeil C, Raideur matinale B
          signes d’alerte : non demandés dans ce journal
          erreur : B2 (Raideur matinale): "11": Hors des valeurs possibles ; laissé de côté. Attendu :
            un nombre sur l’échelle.
          avertissement : B3 (Raideur matinale): "4-5": Écrit autrement que d’habitude, mais lu.
            Utilisé : 4,5.
          Plus précisément, en anglais : --lang en.
        """);
  }

  @Test
  void checkInSpanish() throws IOException {
    says(
        "es",
        """
        log.csv: 3 de 4 días, del 1 sept 2026 al 4 sept 2026, falta 1 (3 sept 2026); 1 error, 1 advertencia
          leído como csv, encabezados en la fila 1, fechas con el año primero
          columnas: Fecha A, Posición al dormir C, Rigidez matutina B
          señales de alarma: este registro no las pregunta
          error: B2 (Rigidez matutina): "11": Fuera de lo posible; se dejó fuera. Se esperaba: un número
            de la escala.
          advertencia: B3 (Rigidez matutina): "4-5": Escrito de otro modo que el habitual, pero leído.
            Usado: 4,5.
          Con más detalle, en inglés: --lang en.
        """);
  }

  @Test
  void checkInIndonesian() throws IOException {
    says(
        "id",
        """
        log.csv: 3 dari 4 hari, 1 Sep 2026 sampai 4 Sep 2026, 1 hilang (3 Sep 2026); 1 kesalahan, 1 peringatan
          dibaca sebagai csv, judul di baris 1, tanggal dengan tahun lebih dulu
          kolom: Tanggal A, Posisi tidur C, Kekakuan pagi B
          tanda bahaya: tidak ditanyakan dalam catatan ini
          kesalahan: B2 (Kekakuan pagi): "11": Di luar yang mungkin; tidak dipakai. Yang diharapkan:
            angka pada skala.
          peringatan: B3 (Kekakuan pagi): "4-5": Ditulis berbeda dari biasanya, tetapi terbaca. Dipakai:
            4,5.
          Lebih terperinci, dalam bahasa Inggris: --lang en.
        """);
  }

  /** Asked for on a machine of another language, and not asked for on one of this. */
  private void says(String language, String expected) throws IOException {
    Path log = Run.text(folder, "log.csv", LOG);
    Run asked = Run.on(Locale.JAPAN, "check", log, "--lang", language);
    assertEquals(expected, asked.out());
    assertEquals("", asked.err());
    Path none = folder.resolve("none.csv");
    assertEquals(
        Run.of("check", none, "--lang", language).err(),
        Run.on(Locale.forLanguageTag(language), "check", none).err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | none.csv: Eine solche Datei gibt es nicht.",
        "fr | none.csv: Ce fichier n’existe pas.",
        "es | none.csv: No existe ese archivo.",
        "id | none.csv: Berkas itu tidak ada."
      })
  void aLogThatIsNotThere(String language, String message) {
    Run run = Run.of("report", folder.resolve("none.csv"), "--lang", language);
    assertEquals(1, run.code());
    assertEquals(message, run.err().lines().findFirst().orElseThrow());
  }

  /** What is to be typed is the same in every language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Möglich: --date-order dmy, --date-order mdy.",
        "fr | À essayer : --date-order dmy, --date-order mdy.",
        "es | Puede probar: --date-order dmy, --date-order mdy.",
        "id | Dapat dicoba: --date-order dmy, --date-order mdy."
      })
  void whatToTypeIsSaid(String language, String remedy) throws IOException {
    Path log = Run.text(folder, "log.csv", "Date,Stiffness\n03/02/2026,5\n");
    Run run = Run.of("report", log, "--lang", language);
    assertEquals(1, run.code());
    assertTrue(run.err().contains(remedy), run.err());
  }

  @Test
  void whatALogCallsForIsSaidWithTheSignsOfItsLanguage() throws IOException {
    Path log =
        Run.text(folder, "log.csv", "Date,Stiffness,Red flags\n2026-09-01,4,numb left leg\n");
    String said = Run.of("check", log, "--lang", "fr").out();
    assertTrue(
        said.contains("\n  Consulter un médecin maintenant, avant tout autre massage :\n"), said);
  }

  /** What refuses the log is no remedy. */
  @Test
  void strictIsNotTriedToo() throws IOException {
    Run run = Run.of("report", Run.text(folder, "log.csv", LOG), "--strict", "--lang", "de");
    assertEquals(
        "log.csv: Nicht verwendet, da --strict ein Tagebuch mit Fehlern oder Warnungen ablehnt.",
        run.err().lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | log.csv: 30 Tage, 1. Sept. 2026 bis 30. Sept. 2026; davon im Bericht: 5. Sept. 2026 bis 30. Sept. 2026",
        "fr | log.csv: 30 jours, du 1er sept. 2026 au 30 sept. 2026; dont, dans le rapport : du 5 sept. 2026 au 30 sept. 2026",
        "es | log.csv: 30 días, del 1 sept 2026 al 30 sept 2026; de ellos, en el informe: del 5 sept 2026 al 30 sept 2026",
        "id | log.csv: 30 hari, 1 Sep 2026 sampai 30 Sep 2026; yang dilaporkan: 5 Sep 2026 sampai 30 Sep 2026"
      })
  void whatWasReported(String language, String line) throws IOException {
    Path log = Run.log(folder, "log.csv", 30);
    Run run = Run.of("report", log, "--lang", language, "--from", "2026-09-05");
    assertEquals(line, run.out().lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | : Kniekissen, A nein und B ja, ab 3. Nov. 2026. | Dieser Plan ist kurz: ",
        "fr | : coussin entre les genoux, A non et B oui, à partir du 3 nov. 2026. | Ce plan est court : ",
        "es | : almohada entre las rodillas, A no y B sí, desde el 3 nov 2026. | Este plan es corto: ",
        "id | : bantal lutut, A tidak dan B ya, mulai 3 Nov 2026. | Rencana ini pendek: "
      })
  @Tag("slow")
  void aPlanThatWasDrawn(String language, String drawn, String warning) {
    Path file = folder.resolve("plan.xlsx");
    String options = "--item knee-pillow --nights 14 --seed 3 --lang " + language;
    Run run = Run.of((Object[]) ("plan " + file + " " + options).split(" "));
    assertTrue(run.out().lines().findFirst().orElseThrow().endsWith(drawn), run.out());
    assertTrue(run.err().startsWith(warning.stripTrailing()), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Übergangen, da keine Tabellen: a.docx | 2 Tagebücher: 1 Bericht, 1 abgelehnt (no-days 1). Übersicht: ",
        "fr | Laissés de côté, car ce ne sont pas des tableaux : a.docx | 2 journaux : 1 rapport, 1 refusé (no-days 1). Vue d’ensemble : ",
        "es | Pasados por alto, por no ser hojas de cálculo: a.docx | 2 registros: 1 informe, 1 rechazado (no-days 1). Resumen: ",
        "id | Dilewati karena bukan lembar kerja: a.docx | 2 catatan: 1 laporan, 1 ditolak (no-days 1). Ikhtisar: "
      })
  void manyLogs(String language, String passedOver, String last) throws IOException {
    Run.log(folder, "anna.csv", 20);
    Run.text(folder, "bad.csv", "");
    Run.text(folder, "a.docx", "");
    Run run = Run.of("batch", folder, "-o", folder.resolve("out"), "--lang", language);
    assertEquals(passedOver, run.out().lines().skip(1).findFirst().orElseThrow());
    assertTrue(run.out().lines().skip(2).findFirst().orElseThrow().startsWith(last), run.out());
  }

  /** Asked for, or the machine's, even where the words before or after are not understood. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | report x.csv --from 31.3. | Ungültiger Wert der Option '--from': „31.3.“ hat kein Jahr; schreiben Sie das ganze Datum, etwa 2026-03-31 | Siehe: spinelog report --help",
        "fr | report x.csv --mcid 0 | Le plus petit changement important doit être supérieur à 0 et ne pas dépasser 10 | Voir : spinelog report --help",
        "es | plan --item pillow --a X --b x | «X» está puesto en las dos opciones; nombre las dos que se alternan | Véase: spinelog plan --help",
        "id | batch | Kurang opsi '--output=DIR' | Lihat: spinelog batch --help",
        "de | chek | „chek“ ist weder ein Befehl noch eine Datei | Meinten Sie check?"
      })
  void aWrongCall(String language, String words, String why, String more) {
    Run asked = Run.on(Locale.JAPAN, (Object[]) (words + " --lang " + language).split(" "));
    Run here = Run.on(Locale.forLanguageTag(language), (Object[]) words.split(" "));
    assertEquals(asked.err(), here.err());
    assertTrue(asked.err().startsWith("spinelog: " + why + "\n" + more + "\n"), asked.err());
    assertEquals(2, asked.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | log.csv: Kein Wechsel heißt „mattress“. Nennen Sie einen mit seinem Datum: 2026-09-21 Kissen.",
        "fr | log.csv: Aucun changement ne s’appelle « mattress ». Nommez-en un par sa date : 2026-09-21 oreiller.",
        "es | log.csv: Ningún cambio se llama «mattress». Nombre uno por su fecha: 2026-09-21 almohada.",
        "id | log.csv: Tidak ada penggantian bernama “mattress”. Sebutkan satu dengan tanggalnya: 2026-09-21 bantal."
      })
  void whatIsNotAsAskedForIsSaidExactly(String language, String line) throws IOException {
    Path log = Run.log(folder, "log.csv", 40);
    Run run = Run.of("report", log, "--change", "mattress", "--lang", language);
    assertEquals(line + "\n", run.err());
  }

  @ParameterizedTest
  @CsvSource({"de, Aufruf:, Befehle:", "fr, Utilisation :, Commandes :", "en, Usage:, Commands:"})
  void theFrameOfTheHelp(String language, String usage, String commands) {
    Run run = Run.on(Locale.forLanguageTag(language), "--help");
    assertTrue(run.out().startsWith(usage + " spinelog ["), run.out());
    assertTrue(run.out().contains("\n" + commands + "\n"), run.out());
    Run one = Run.on(Locale.forLanguageTag(language), "check", "--help");
    assertTrue(one.out().startsWith(usage + " spinelog check ["), one.out());
    assertFalse(one.out().contains(commands), one.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "id"})
  void jsonIsTheSameInEveryLanguage(String language) throws IOException {
    Path log = Run.text(folder, "log.csv", LOG);
    assertEquals(
        Run.of("check", "--json", log).out(),
        Run.of("check", "--json", log, "--lang", language).out());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasItsWordsAndEnglishItsMessage(Kind kind) {
    SheetProblem problem =
        new SheetProblem(
            Level.ERROR, kind, "Log", "B2", "Morning stiffness", "x", "", "What it says.");
    assertEquals(ProblemLine.of("a.csv", problem), Phrases.ENGLISH.line("a.csv", problem));
    for (Language language : Language.values()) {
      String line = Phrases.in(language).line("a.csv", problem);
      assertTrue(line.startsWith("a.csv, "), line);
      assertTrue(line.endsWith(".") || line.endsWith("?"), line);
      assertFalse(language != Language.ENGLISH && line.contains("What it says"), line);
    }
  }
}
