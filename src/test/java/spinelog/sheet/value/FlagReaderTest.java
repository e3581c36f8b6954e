package spinelog.sheet.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spinelog.diary.RedFlag;

class FlagReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no tingling", "not numb", "without numbness", "denies weakness", "numb? no",
        "isn't numb any more", "tingling gone", "none today", "nothing new",
            "no numbness, no fever",
        "keine Taubheit", "pas d'engourdissement", "sin hormigueo", "tidak ada kesemutan", "k.A."
      })
  void aSignThatIsDeniedIsNoFlag(String written) {
    assertEquals(List.of(), FlagReader.read(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no fever but tingling | numbness",
        "tingling, no weakness | numbness",
        "no change in numbness | numbness",
        "less tingling | numbness",
        "no numbness; fever | fever",
        "fell down the stairs | fall",
        "fell asleep late | other",
        "cannot feel my foot, not numb before | numbness",
        "x | other",
        "Kribbeln im Bein | numbness",
        "mati rasa | numbness"
      })
  void aSignThatIsNotDeniedIsAFlag(String written, String sign) {
    String flagged = written.substring(written.indexOf(';') + 1).strip();
    assertEquals(List.of(new RedFlag(sign, flagged)), FlagReader.read(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numb left leg | numbness",
        "my toes feel dead | numbness",
        "no feeling in my toes | numbness",
        "can't hold my pee anymore | bladder-or-bowel",
        "slipped on ice and landed on my tailbone | fall",
        "woke up drenched, night sweats | fever",
        "lost 6 kg without dieting | weight-loss",
        "foot slaps the floor when I walk | weakness",
        "cannot lift my toes | weakness",
        "legs like jelly on the stairs | weakness",
        "Slept badly, left foot is tingling | numbness",
        "if I sit for long my leg goes numb | numbness",
        "fell down the stairs | fall",
        "cannot hold my urine | bladder-or-bowel",
        "could not hold my urine, so tired | bladder-or-bowel",
        "right leg gave way twice | weakness",
        "lost weight without trying | weight-loss",
        "no pain and tingling in the left leg | numbness",
        "no fever but pins and needles | numbness",
        "linkes Bein taub | numbness",
        "kein Gefühl mehr im Fuß | numbness",
        "Gesäß fühlt sich pelzig an | numbness",
        "rechtes Bein knickt immer weg | weakness",
        "keine Kraft im linken Bein | weakness",
        "konnte nicht auf die Toilette | bladder-or-bowel",
        "Autounfall | fall",
        "nachts stark geschwitzt, Nachtschweiß | fever",
        "die Treppe hinuntergefallen, gestürzt | fall",
        "kann den Urin nicht halten | bladder-or-bowel",
        "kann das Wasser nicht halten | bladder-or-bowel",
        "jambe gauche engourdie | numbness",
        "j'ai de l'engourdissement au pied | numbness",
        "plus de sensibilité au pied | numbness",
        "jambe de plus en plus faible | weakness",
        "la jambe me lâche | weakness",
        "je n'arrive plus à me retenir | bladder-or-bowel",
        "sueurs nocturnes | fever",
        "j'ai perdu 5 kilos sans raison | weight-loss",
        "tombée dans l'escalier | fall",
        "je ne peux pas retenir mes urines | bladder-or-bowel",
        "pierna izquierda dormida, hormigueo | numbness",
        "sin sensibilidad en la ingle | numbness",
        "me falla la pierna derecha | weakness",
        "arrastro el pie | weakness",
        "no puedo aguantar el pis | bladder-or-bowel",
        "sudores nocturnos | fever",
        "he perdido 6 kilos sin motivo | weight-loss",
        "me caí por las escaleras | fall",
        "no puedo aguantar la orina | bladder-or-bowel",
        "kaki kiri kesemutan | numbness",
        "tidak bisa merasakan kaki kiri | numbness",
        "kaki tidak kuat menopang | weakness",
        "tidak bisa BAB | bladder-or-bowel",
        "keringat malam | fever",
        "makin kurus tanpa sebab | weight-loss",
        "tertabrak motor | fall",
        "jatuh dari tangga | fall",
        "tidak bisa menahan kencing | bladder-or-bowel"
      })
  void aNoteThatMayTellOfASignIsAQuestion(String note, String sign) {
    assertEquals(List.of(new RedFlag(sign, note)), FlagReader.inNote(note));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness today",
        "Good night. No numbness, tingling or weakness.",
        "still no tingling in the foot",
        "the foot is not numb",
        "doctor asked about numbness",
        "afraid of falling on the ice",
        "fell asleep at ten",
        "falling back asleep was hard",
        "room temperature 17",
        "hay fever again",
        "a number of things",
        "put the kitchen stool away",
        "switched back to the old pillow by accident",
        "the pillow fell on the floor",
        "fell in love with the new pillow",
        "numb with joy",
        "weaker coffee today",
        "acupuncture needles today",
        "new saddle on the bike",
        "hot water bottle leaked",
        "woke with a full bladder",
        "slipped on slippers and walked",
        "what a blessing, slept through",
        "heute keine Taubheit",
        "weder Kribbeln noch Fieber",
        "das Kissen hat mir gut gefallen",
        "Angst vor einem Sturz",
        "nur schwache Schmerzen",
        "auf jeden Fall besser geschlafen",
        "mir fällt das Aufstehen leichter",
        "Kissen aus dem Bett gefallen",
        "Kribbeln ist weg",
        "neuer Stuhl im Büro",
        "pas de fourmillements aujourd'hui",
        "sans engourdissement",
        "il n'y a plus d'engourdissement",
        "il a fallu me lever tôt",
        "l'oreiller est tombé du lit",
        "lumière faible",
        "peur de tomber",
        "sin hormigueo hoy",
        "no tengo fiebre",
        "sin pérdida de fuerza",
        "me levanté a orinar",
        "café débil",
        "hoy tidak kesemutan",
        "tidak ada mati rasa",
        "takut jatuh",
        "bantal jatuh dari kasur",
        "bangun untuk kencing dua kali",
        "sinyal lemah",
        "slept well"
      })
  void whatIsDeniedFearedOrSomethingElseIsNoQuestion(String note) {
    assertEquals(List.of(), FlagReader.inNote(note));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No numbness. Fever | fever",
        "no numbness, fever since Monday | fever",
        "no numbness, fever | fever",
        "no pain since my fall | fall",
        "kein Kribbeln, Fieber | fever",
        "keine Schmerzen seit dem Sturz | fall",
        "pas de fourmis, fièvre | fever",
        "sin hormigueo, fiebre | fever",
        "tidak kesemutan, demam | fever"
      })
  void aDenialReachesNoFurtherThanItsListInANote(String note, String sign) {
    assertEquals(List.of(new RedFlag(sign, note)), FlagReader.inNote(note));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness, tingling or weakness",
        "no numbness and tingling",
        "the foot is not numb",
        "keine Taubheit, Schwäche oder Fieber",
        "kein Fieber und Kribbeln",
        "ni fièvre, ni fourmis",
        "sin fiebre ni hormigueo",
        "tidak demam, kesemutan atau lemah"
      })
  void aWholeListThatIsDeniedIsNoFlag(String written) {
    assertEquals(List.of(), FlagReader.read(written));
    assertEquals(List.of(), FlagReader.inNote(written));
  }
}
