package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.Condition;

class ConditionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pregnancy, 24 weeks | pregnancy",
        "pregnant, 6 months | pregnancy",
        "schwanger, 24. SSW | pregnancy",
        "enceinte, 24 semaines | pregnancy",
        "embarazada, 24 semanas | pregnancy",
        "hamil, 24 minggu | pregnancy",
        "breast cancer, 2018 | cancer",
        "osteoporosis, since 2019 | osteoporosis",
        "warfarin, 5 mg a day | blood-thinners"
      })
  void whatSaysMoreOfAConditionIsNoConditionOfItsOwn(String words, String id) {
    assertEquals(List.of(new Condition(words, id)), ConditionReader.read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osteoporosis, 2 herniated discs | 2",
        "24 weeks | 1",
        "osteoporosis; pregnancy, 24 weeks; warfarin | 3"
      })
  void whatNamesSomethingElseIsOne(String words, int conditions) {
    assertEquals(conditions, ConditionReader.read(words).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osteoporosis | osteoporosis",
        "Osteopenia since 2019 | osteoporosis",
        "brittle bones | osteoporosis",
        "Knochenschwund | osteoporosis",
        "pengeroposan tulang | osteoporosis",
        "broken rib in May | fracture",
        "Wirbelbruch L2 | fracture",
        "tassement vertébral | fracture",
        "old fracture of the wrist | healed-fracture",
        "osteoporosis with a vertebral fracture | fracture",
        "suspected instability L4/L5 | instability",
        "recent back surgery | recent-surgery",
        "frisch operiert | recent-surgery",
        "back surgery 2009 | surgery",
        "OP 2011 | surgery",
        "spondylodiscitis | infection",
        "breast cancer, 2018 | cancer",
        "Metastasen | cancer",
        "I take warfarin | blood-thinners",
        "Marcumar | blood-thinners",
        "sintrom | blood-thinners",
        "pengencer darah | blood-thinners",
        "haemophilia | bleeding-disorder",
        "bruises easily | bleeding-disorder",
        "schwache Knochen | osteoporosis",
        "os poreux | osteoporosis",
        "huesos débiles | osteoporosis",
        "tulang rapuh | osteoporosis",
        "on Eliquis | blood-thinners",
        "aspirin for the heart | blood-thinners",
        "Kardégic | blood-thinners",
        "hernia surgery in 2019 | surgery",
        "Leistenbruch-OP 2019 | surgery",
        "prothèse de hanche | surgery",
        "surgery three weeks ago | recent-surgery",
        "vor drei Wochen operiert | recent-surgery",
        "me operaron hace tres semanas | recent-surgery",
        "broken vertebra | fracture",
        "côte fêlée | fracture",
        "vértebra aplastada | fracture",
        "tulang belakang patah | fracture",
        "pregnant | pregnancy",
        "schwanger | pregnancy",
        "enceinte | pregnancy",
        "embarazada | pregnancy",
        "hamil | pregnancy",
        "Wirbelgleiten L5 | slipped-vertebra",
        "spondylolisthesis | slipped-vertebra",
        "espondilolistesis | slipped-vertebra",
        "leucémie | cancer"
      })
  void everydayWordsNameACondition(String words, String id) {
    assertEquals(id, ConditionReader.read(words).get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "optician on Friday",
        "ear infection",
        "Leistenbruch",
        "asthma",
        "opposite leg",
        "allergic to aspirin",
        "scoliosis as a child",
        "Bandscheibenvorfall",
        "hernie discale",
        "hay fever"
      })
  void whatTheCatalogueDoesNotKnowIsKeptAsWritten(String words) {
    assertEquals(List.of(new Condition(words, "")), ConditionReader.read(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none", "no osteoporosis", "no osteoporosis, fractures or cancer", "keine Osteoporose",
        "pas d'ostéoporose", "sin osteoporosis", "tidak ada osteoporosis", "-"
      })
  void whatIsDeniedIsNone(String words) {
    assertEquals(List.of(), ConditionReader.read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osteoporosis and warfarin | 2", "osteoporosis; warfarin; asthma | 3",
        "discs L4 and L5 | 1", "Osteoporose und Marcumar | 2"
      })
  void severalAreTakenApart(String words, int many) {
    assertEquals(many, ConditionReader.read(words).size());
  }

  /** What is left of a denial; "?" is a question. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no osteoporosis, 2019, warfarin | blood-thinners",
        "no osteoporosis, on Eliquis | blood-thinners",
        "no osteoporosis; fracture | fracture",
        "no osteoporosis but warfarin | blood-thinners",
        "No osteoporosis. Warfarin 5 mg. | blood-thinners",
        "no osteoporosis (takes warfarin) | blood-thinners",
        "no cancer, osteoporosis since 2019 | osteoporosis",
        "no heavy lifting since back surgery | surgery",
        "not sure if I have osteoporosis | osteoporosis",
        "fracture not ruled out | fracture",
        "osteoporosis without fractures | osteoporosis",
        "keine Osteoporose, Marcumar | blood-thinners",
        "keine Osteoporose, aber Blutverdünner | blood-thinners",
        "nichts Schweres heben nach Bandscheiben-OP | surgery",
        "Fraktur nicht ausgeschlossen | fracture",
        "Osteoporose ohne Brüche | osteoporosis",
        "pas d'ostéoporose, Kardégic | blood-thinners",
        "pas d'ostéoporose mais anticoagulants | blood-thinners",
        "sin osteoporosis, Sintrom desde 2020 | blood-thinners",
        "sin fracturas pero osteoporosis | osteoporosis",
        "tidak ada osteoporosis, warfarin | blood-thinners",
        "tidak ada patah tulang, tapi osteoporosis | osteoporosis",
        "no osteoporosis, fractures | ?",
        "no osteoporosis and warfarin | ?",
        "no osteoporosis, fractures or warfarin | ?",
        "no osteoporosis, asthma | ?",
        "keine Osteoporose, Krebs | ?",
        "pas d'ostéoporose, cancer | ?",
        "sin osteoporosis, fracturas | ?",
        "tidak ada osteoporosis, kanker | ?"
      })
  void aDenialReachesNoFurtherThanItsList(String words, String id) {
    assertEquals(
        List.of(id.equals("?") ? Condition.UNCLEAR : id),
        ConditionReader.read(words).stream().map(Condition::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have no osteoporosis",
        "no osteoporosis or fractures",
        "no osteoporosis and no fractures",
        "no osteoporosis and fractures",
        "no warfarin, aspirin or heparin",
        "no osteoporosis, cancer, fractures or infection",
        "no osteoporosis (scan of 2021)",
        "weder Osteoporose noch Brüche",
        "weder Osteoporose, Krebs noch Brüche",
        "Ich nehme keine Blutverdünner",
        "keine Osteoporose oder Brüche",
        "je ne prends pas d'anticoagulants",
        "ni ostéoporose, ni fracture",
        "pas d'ostéoporose, de cancer ou de fracture",
        "sin osteoporosis ni fracturas",
        "yo no tomo anticoagulantes",
        "sin osteoporosis, cáncer o fracturas",
        "saya tidak punya osteoporosis",
        "tidak ada osteoporosis, kanker maupun patah tulang"
      })
  void aWholeListThatIsDeniedIsNone(String words) {
    assertEquals(List.of(), ConditionReader.read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "osteoperosis | osteoporosis",
        "osteperosis | osteoporosis",
        "ostioporosis | osteoporosis",
        "osteoporsis | osteoporosis",
        "Osteoporse | osteoporosis",
        "warferin | blood-thinners",
        "warfrin 5 mg | blood-thinners",
        "Markumar | blood-thinners",
        "Blutverduenner | blood-thinners",
        "Blutferdünner | blood-thinners",
        "xaralto | blood-thinners",
        "anticuagulantes | blood-thinners",
        "anticogulants | blood-thinners",
        "antikogulan | blood-thinners",
        "Gerinnungsstoerung | bleeding-disorder",
        "hemopilia | bleeding-disorder",
        "fracure L2 | fracture",
        "Metastsen | cancer"
      })
  void aSlipOfThePenIsSeen(String words, String id) {
    assertEquals(id, ConditionReader.read(words).get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "osteopathy every month",
        "osteoarthritis of the knee",
        "steroid injection in May",
        "Injektion im Mai",
        "inyección en mayo",
        "injection en mai",
        "suntikan",
        "Facettensyndrom",
        "Spondylarthrose",
        "depression",
        "hypertension",
        "diabetes",
        "migraine",
        "Stenose",
        "hernia inguinal",
        "artrosis",
        "Spondylose",
        "scoliose",
        "fibromyalgia",
        "asam urat"
      })
  void whatOnlyLooksLikeAConditionIsNone(String words) {
    assertEquals(List.of(new Condition(words, "")), ConditionReader.read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opérée du dos il y a 3 semaines | recent-surgery",
        "operada de la espalda hace 3 semanas | recent-surgery",
        "operation on my disc three weeks ago | recent-surgery",
        "Bandscheiben-OP im Rücken vor 10 Tagen | recent-surgery",
        "operasi punggung 3 minggu lalu | recent-surgery",
        "just had an operation | recent-surgery",
        "back surgery 3 years ago | surgery",
        "Fosamax weekly | osteoporosis",
        "T-score -2.8 | osteoporosis",
        "on a DOAC | blood-thinners",
        "ASS 100 | blood-thinners",
        "aspirine 75 | blood-thinners",
        "Adiro 100 | blood-thinners",
        "minum aspirin | blood-thinners",
        "ITP | bleeding-disorder",
        "neige zu blauen Flecken | bleeding-disorder",
        "je fais facilement des bleus | bleeding-disorder",
        "me salen moretones fácilmente | bleeding-disorder",
        "gampang memar | bleeding-disorder",
        "Knochenmetastasen | cancer",
        "bone mets | cancer",
        "prothèse totale de hanche | surgery",
        "Hüft-TEP | surgery",
        "pengeroposan | osteoporosis"
      })
  void medicinesAndWhatPeopleSayNameACondition(String words, String id) {
    assertEquals(id, ConditionReader.read(words).get(0).id());
  }
}
