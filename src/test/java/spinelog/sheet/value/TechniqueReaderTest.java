package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Practitioner;
import spinelog.diary.Technique;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Reading;
import spinelog.sheet.value.TechniqueReader.Done;

class TechniqueReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 minutes of foam rolling | Foam roller 10 min",
        "Foam roller for 10 minutes | Foam roller 10 min",
        "foam roller, 10 min | Foam roller 10 min",
        "foam roller 2x5 min | Foam roller 10 min",
        "2 x 5 min foam roller | Foam roller 10 min",
        "Foam roller 0:10 | Foam roller 10 min",
        "tennis ball 45 sec | Tennis ball 1 min",
        "10x cat-cow | Cat-cow x10",
        "2x10 cat-cow | Cat-cow x20",
        "20 reps of cat cow | Cat-cow x20",
        "cat cow 3 sets of 10 | Cat-cow x30",
        "Deep tissue (pro, 45 min) | Deep tissue pro 45 min",
        "Deep tissue by therapist 45 min | Deep tissue pro 45 min",
        "deep tissue @ physio 60 | Deep tissue pro 60 min",
        "foam roller / cat-cow | Foam roller; Cat-cow",
        "Foam roller 5 & cat-cow 10 | Foam roller 5 min; Cat-cow 10 min",
        "Foam roller 5 then cat-cow 3 | Foam roller 5 min; Cat-cow 3 min",
        "Foam roller 5. Cat-cow 3. | Foam roller 5 min; Cat-cow 3 min",
        "• Foam roller 5; • Cat-cow 3 | Foam roller 5 min; Cat-cow 3 min",
        "cat & cow 5 | Cat-cow 5 min"
      })
  void whatAPersonMeansIsPlain(String written, String done) {
    Reading<Done> read = new TechniqueReader().read(Cell.text(written));
    assertEquals(Optional.empty(), read.remark());
    assertEquals(done, text(read.value().techniques().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sports massage with Tom 45 min | sports massage pro 45 min",
        "masaje con Ana, 30 min, cuello y zona lumbar | masaje pro 30 min",
        "massage avec Luc 20 min | massage pro 20 min",
        "pijat dengan Sri 20 menit | pijat pro 20 min",
        "massage with oil 10 min | massage with oil 10 min",
        "massage with ball 10 min | massage with ball 10 min",
        "Massage - neck, 20 min | Massage 20 min",
        "Masaje: cuello 15 min | Masaje 15 min"
      })
  void aMassageIsOneWhoeverGaveIt(String written, String done) {
    Reading<Done> read = new TechniqueReader().read(Cell.text(written));
    assertEquals(done, text(read.value().techniques().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foam roller 5-10 min | Foam roller 8 min",
        "about 5 min foam roller | Foam roller 5 min",
        "Foam roller half an hour | Foam roller 30 min",
        "spinal twist 5 min each side | Spinal twist 5 min",
        "foamroler 5 | Foam roller 5 min"
      })
  void whatIsDoubtfulIsUsedWithAWarning(String written, String done) {
    Reading<Done> read = new TechniqueReader().read(Cell.text(written));
    assertEquals("WARNING", read.remark().orElseThrow().level().toString());
    assertEquals(done, text(read.value().techniques().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no foam roller today",
        "skipped foam roller",
        "didn't do any",
        "forgot",
        "30 min",
        "Foam roller 1500",
        "Effleurage / Petrissage 15",
        "same as yesterday"
      })
  void whatCannotBeKnownIsNotKnownWithAWarning(String written) {
    Reading<Done> read = new TechniqueReader().read(Cell.text(written));
    assertEquals("WARNING", read.remark().orElseThrow().level().toString());
    assertEquals(Optional.empty(), read.value().techniques());
  }

  /** What is done, by whom, how long, and where; in words of all five languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Effleurage 10 min lower back | Effleurage 10 min [lower back]",
        "Effleurage 10 min unterer Rücken | Effleurage 10 min [unterer Rücken]",
        "Faszienrolle 10 min am oberen Rücken | Foam roller 10 min [oberen Rücken]",
        "effleurage 10 min dans le bas du dos | Effleurage 10 min [bas du dos]",
        "rodillo de espuma 5 min en la zona lumbar | Foam roller 5 min [zona lumbar]",
        "usapan 10 menit di punggung bawah | Effleurage 10 min [punggung bawah]",
        "Foam roller 5 spine | Foam roller 5 min [spine]",
        "Foam roller (on the spine) 5 | Foam roller 5 min [spine]",
        "Foam roller upper back 5 min | Foam roller 5 min [upper back]",
        "Massage 20 min neck and shoulders | Massage 20 min [neck, shoulders]",
        "Nackenmassage 15 | massage 15 min [Nacken]",
        "neck massage 15 min | massage 15 min [neck]",
        "Dehnen Beine 10 min | Dehnen 10 min [Beine]",
        "back massage 20 | back massage 20 min",
        "knee to chest 5 | Knee-to-chest 5 min",
        "Massage 30 min by my physio | Massage pro 30 min",
        "Massage 30 min, by my physio | Massage pro 30 min",
        "physio massage 30 | massage pro 30 min",
        "Massage 30 min vom Profi | Massage pro 30 min",
        "Massage 30 min von der Physiotherapeutin | Massage pro 30 min",
        "Massage (vom Physio, Nacken) 30 | Massage pro 30 min [Nacken]",
        "Massage in der Physiotherapie 20 min | Massage pro 20 min",
        "massage chez le kiné 30 | massage pro 30 min",
        "massage kiné 30 | massage pro 30 min",
        "massage par l'ostéo 30 | massage pro 30 min",
        "masaje 30 min con el fisio | masaje pro 30 min",
        "masaje del fisioterapeuta 30 | masaje pro 30 min",
        "masaje de espalda con la masajista 60 | masaje de espalda pro 60 min",
        "pijat 30 menit di terapis | pijat pro 30 min",
        "pijat tukang urut 45 | pijat pro 45 min",
        "Massage von meinem Mann 20 | Massage von meinem Mann 20 min",
        "massage par mon mari 20 | massage par mon mari 20 min",
        "Massage 20 min with oil | Massage with oil 20 min"
      })
  void thePlaceAndThePersonAreNoPartOfTheName(String written, String done) {
    Reading<Done> read = new TechniqueReader().read(Cell.text(written));
    List<Technique> techniques = read.value().techniques().orElseThrow();
    String region = techniques.get(0).region();
    assertEquals(done, text(techniques) + (region.isEmpty() ? "" : " [" + region + "]"));
  }

  private static String text(List<Technique> techniques) {
    return techniques.stream()
        .map(
            one ->
                one.name()
                    + (one.by() == Practitioner.PROFESSIONAL ? " pro" : "")
                    + (one.minutes().isPresent() ? " " + one.minutes().getAsInt() + " min" : "")
                    + (one.repetitions().isPresent() ? " x" + one.repetitions().getAsInt() : ""))
        .collect(Collectors.joining("; "));
  }

  /** "Massage" says only what kind it is, and is known all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Massage 30", "Rückenmassage 20", "masaje 30 min con el fisio", "pijat 20"})
  void aMassageIsNoNewTechnique(String written) {
    assertEquals(Optional.empty(), new TechniqueReader().read(Cell.text(written)).remark());
  }
}
