package spinelog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package table, pinned: who may import whom, and where each library lives. */
@AnalyzeClasses(packages = "spinelog", importOptions = ArchitectureTest.Program.class)
class ArchitectureTest {
  /** What is not a test, wherever the build puts it. */
  static final class Program implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final String FINDINGS_HOME = "spinelog.findings";

  private static final String[] WHAT_RENDERS = {
    "spinelog.words..",
    "spinelog.chart..",
    "spinelog.report..",
    "spinelog.overview..",
    "spinelog.cli.."
  };

  private static final Set<String> CLOCKED =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");

  @ArchTest static final ArchRule TRIAL = own("trial");
  @ArchTest static final ArchRule DIARY = own("diary", "trial");
  @ArchTest static final ArchRule STATS = own("stats");
  @ArchTest static final ArchRule LANGUAGE = own("language");
  @ArchTest static final ArchRule CATALOGUE = own("catalogue");
  @ArchTest static final ArchRule SHEET = own("sheet", "catalogue", "diary", "trial");

  @ArchTest
  static final ArchRule FINDINGS = own("findings", "catalogue", "diary", "stats", "trial");

  @ArchTest
  static final ArchRule ANALYSIS =
      own("analysis", "catalogue", "diary", "findings", "stats", "trial");

  @ArchTest
  static final ArchRule WORDS =
      own("words", "catalogue", "diary", "findings", "language", "stats", "trial");

  @ArchTest
  static final ArchRule CHART = own("chart", "diary", "findings", "language", "stats", "words");

  @ArchTest
  static final ArchRule REPORT =
      own(
          "report",
          "catalogue",
          "chart",
          "diary",
          "findings",
          "language",
          "stats",
          "trial",
          "words");

  @ArchTest
  static final ArchRule OVERVIEW =
      own(
          "overview",
          "catalogue",
          "chart",
          "diary",
          "findings",
          "language",
          "report",
          "sheet",
          "stats",
          "words");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("spinelog.(*)..").should().beFreeOfCycles();

  /** The rooms of one package follow one another as well. */
  @ArchTest
  static final ArchRule NO_CYCLES_INSIDE =
      slices().matching("spinelog.(*.*)..").should().beFreeOfCycles();

  /**
   * Classes that hang together in a circle can only be understood all at once, so none do, in any
   * package and across them.
   */
  @ArchTest
  static final ArchRule NO_CLASS_CIRCLES =
      slices().assignedFrom(new Units()).should().beFreeOfCycles();

  @ArchTest static final ArchRule CELL = room("sheet", "cell");
  @ArchTest static final ArchRule COLUMN = room("sheet", "column", "cell");
  @ArchTest static final ArchRule BOOK = room("sheet", "book", "cell", "column");
  @ArchTest static final ArchRule VALUE = room("sheet", "value", "cell", "column");
  @ArchTest static final ArchRule DAY = room("sheet", "day", "cell", "column", "layout", "value");
  @ArchTest static final ArchRule LAYOUT = room("sheet", "layout", "cell", "column", "value");
  @ArchTest static final ArchRule WRITE = room("sheet", "write", "cell", "column", "value");
  @ArchTest static final ArchRule PAGE = room("report", "page");

  /**
   * Behind the door of {@code sheet} nobody looks, but for the order of day and month, and for the
   * table that others fill.
   */
  @ArchTest
  static final ArchRule ONE_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("spinelog.sheet..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("spinelog.sheet.*..")
                  .and(DescribedPredicate.not(named("spinelog.sheet.value.DateOrder")))
                  .and(DescribedPredicate.not(named("spinelog.sheet.value.WrittenDate")))
                  .and(
                      DescribedPredicate.not(
                          describe(
                              "a table to fill",
                              type ->
                                  type.getName().startsWith("spinelog.sheet.write.SheetTable")))));

  @ArchTest
  static final ArchRule DIARY_KNOWS_ONLY_JAVA =
      classes()
          .that()
          .resideInAnyPackage("spinelog.diary", "spinelog.trial")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "spinelog.diary",
              "spinelog.trial",
              "java.lang..",
              "java.nio.charset..",
              "java.security..",
              "java.time..",
              "java.util..");

  @ArchTest static final ArchRule NUMERICS = home("stats", "org.hipparchus..");

  @ArchTest
  static final ArchRule SPREADSHEETS =
      home(
          "sheet",
          "org.apache.poi..",
          "de.siegmar..",
          "org.jsoup..",
          "org.mozilla..",
          "org.openxmlformats..");

  @ArchTest static final ArchRule FRAME = home("analysis", "tech.tablesaw..");
  @ArchTest static final ArchRule CHARTS = home("chart", "org.jfree..");

  @ArchTest static final ArchRule PAGES = home("report", "com.lowagie..");

  /** Results are written in one house; the overview, which is read again, has its own reader. */
  @ArchTest
  static final ArchRule RESULTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("spinelog.report..", "spinelog.overview..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..");

  @ArchTest static final ArchRule COMMAND_LINE = home("cli", "picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule DRAWING =
      noClasses()
          .that()
          .resideOutsideOfPackages("spinelog.chart..", "spinelog.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_READS_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("spinelog.cli..")
          .should()
          .callMethodWhere(readsTheClock());

  @ArchTest
  static final ArchRule NO_UNSEEDED_CHANCE =
      noClasses()
          .should()
          .callConstructor(java.util.Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class);

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "javax.net..")
                  .or(
                      named(
                          "java.net.Socket",
                          "java.net.HttpURLConnection",
                          "java.net.URLConnection")));

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS_AND_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage("spinelog.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule FINDINGS_ARE_VALUES =
      classes()
          .that()
          .resideInAPackage("spinelog.findings..")
          .and()
          .areNotAnonymousClasses()
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces()
          .orShould()
          .be(spinelog.findings.Rules.class)
          .orShould()
          .be(spinelog.findings.NoPlan.class) // what is thrown cannot be a record
          .orShould()
          .haveSimpleName("package-info");

  @ArchTest
  static final ArchRule NOTHING_OF_THE_FINDINGS_CAN_BE_SET =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("spinelog.findings..")
          .should()
          .beFinal();

  /** The scores are in the findings: whoever looks at the days again may count them otherwise. */
  @ArchTest
  static final ArchRule CHARTS_DRAW_FINDINGS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("spinelog.chart..")
          .should()
          .dependOnClassesThat(
              named(
                  "spinelog.diary.Diary",
                  "spinelog.diary.Day",
                  "spinelog.diary.Night",
                  "spinelog.diary.Scores",
                  "spinelog.diary.Care"));

  @ArchTest
  static final ArchRule THE_DOOR_OF_THE_ANALYSIS =
      classes()
          .that()
          .resideInAPackage("spinelog.analysis..")
          .and()
          .doNotHaveSimpleName("Analysis")
          .and()
          .doNotHaveSimpleName("UnclearChange")
          .should()
          .notBePublic();

  /** Findings say of themselves what they are: an answer whether it is given and clear. */
  @ArchTest
  static final ArchRule NOBODY_ASKS_WHAT_KIND_OF_FINDING_IT_IS =
      noClasses()
          .that()
          .resideInAnyPackage(WHAT_RENDERS)
          .should(
              new ArchCondition<>("ask for the kind of a finding") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getInstanceofChecks().stream()
                      .filter(asked -> asked.getRawType().getPackageName().equals(FINDINGS_HOME))
                      .forEach(
                          asked ->
                              events.add(SimpleConditionEvent.satisfied(type, asked.toString())));
                }
              });

  /** Means are in the findings: whoever takes one again may take it over other mornings. */
  @ArchTest
  static final ArchRule NOBODY_RECKONS_A_MEAN_AGAIN =
      noClasses()
          .that()
          .resideInAnyPackage(WHAT_RENDERS)
          .should()
          .callMethodWhere(
              describe(
                  "takes a mean",
                  call ->
                      call.getTargetOwner().getPackageName().startsWith("java.")
                          && call.getName().toLowerCase(Locale.ROOT).contains("averag")));

  /** What only tests call is no part of the program. */
  @ArchTest
  static void everyMethodIsCalledByTheProgram(JavaClasses all) {
    List<String> idle =
        all.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getAccessesToSelf().isEmpty())
            .filter(method -> !isCalledByOthers(method))
            .map(JavaMethod::getFullName)
            .sorted()
            .toList();
    assertEquals(List.of(), idle);
  }

  /** What the language and the libraries call: parts of records and enums, what overrides. */
  private static boolean isCalledByOthers(JavaMethod method) {
    JavaClass owner = method.getOwner();
    boolean isOfRecord =
        owner.isRecord()
            && owner.tryGetField(method.getName()).isPresent()
            && method.getRawParameterTypes().isEmpty();
    return isOfRecord
        || (owner.isEnum() && method.getModifiers().contains(JavaModifier.STATIC))
        || method.getModifiers().contains(JavaModifier.SYNTHETIC)
        || method.getName().equals("main")
        || Stream.concat(
                owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
            .flatMap(above -> above.getMethods().stream())
            .anyMatch(
                other ->
                    other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                            == method.getRawParameterTypes().size());
  }

  /** A name that stands for two things makes a reader look twice. */
  @ArchTest
  static void oneNameIsOneClass(JavaClasses all) {
    Map<String, List<String>> named =
        all.stream()
            .filter(type -> !type.getEnclosingClass().isPresent())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    named.values().removeIf(packages -> packages.size() == 1);
    assertEquals(Map.of(), named);
  }

  private static ArchRule own(String name, String... imports) {
    String[] allowed = new String[imports.length + 1];
    allowed[0] = "spinelog." + name + "..";
    for (int i = 0; i < imports.length; i++) {
      allowed[i + 1] = "spinelog." + imports[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("spinelog." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("spinelog..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  /**
   * What is read as one: a class with those written inside of it, and a sealed type with its cases,
   * wherever they are written. A sealed type is one closed list: it names its cases, as their names
   * are what it consists of, and each case names it, as being one of them is what it is. Were the
   * cases written inside of it, the same lines would stand in one file; so a circle of these two
   * says nothing but that the type is sealed. A circle through any third class still counts.
   */
  private static final class Units implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(unit(type.reflect()).getName());
    }

    private static Class<?> unit(Class<?> type) {
      Class<?> file = type.getNestHost();
      return Arrays.stream(file.getInterfaces())
          .filter(Class::isSealed)
          .findFirst()
          .map(Units::unit)
          .orElse(file);
    }

    @Override
    public String getDescription() {
      return "classes, each with those inside of it and with the cases of a sealed type";
    }
  }

  /** A room of a package imports of that package only the rooms named. */
  private static ArchRule room(String house, String name, String... imports) {
    String[] allowed = new String[imports.length + 1];
    allowed[0] = "spinelog." + house + "." + name + "..";
    for (int i = 0; i < imports.length; i++) {
      allowed[i + 1] = "spinelog." + house + "." + imports[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("spinelog." + house + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  private static ArchRule home(String name, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("spinelog." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return describe(
        "reads the clock",
        call ->
            CLOCKED.contains(call.getName())
                && (call.getTargetOwner().getPackageName().startsWith("java.time")
                    || call.getTargetOwner().isEquivalentTo(System.class)));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe(
        "named " + Arrays.toString(names), type -> Arrays.asList(names).contains(type.getName()));
  }
}
