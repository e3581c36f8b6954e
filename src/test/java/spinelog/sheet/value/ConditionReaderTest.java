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
}
