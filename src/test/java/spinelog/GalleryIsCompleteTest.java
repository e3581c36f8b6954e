package spinelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that reading and the command line can print stands in a gallery, where one tiny
 * input shows it. The sentences are taken from the sources: a new one without its exhibit fails.
 */
class GalleryIsCompleteTest {
  private static final Path MAIN = Path.of("src/main/java/spinelog");
  private static final Path TEST = Path.of("src/test/java/spinelog");
  private static final Path LANGUAGE =
      Path.of("src/main/resources/spinelog/language/en.properties");
  private static final Pattern GAP =
      Pattern.compile("\\{\\w+, (?:plural|select),|(?:=\\d+|one|other) \\{|[{}#]");
  private static final Path SAID = Path.of("src/test/resources/spinelog/sheet/said");

  /** What stands in a workbook that is written is no message; its tests read it. */
  private static final Set<String> NO_MESSAGES =
      Set.of(
          "LogStyles.java",
          "Template.java",
          "DayText.java",
          "BedsidePage.java",
          "TrialWorkbook.java");

  /**
   * What is looked for, not said, or not in English; a question on a console; a disk that fails
   * between two looks.
   */
  private static final Set<String> NOT_SAID =
      Set.of(
          "Zip bomb",
          "maximum length",
          "PowerPoint Document",
          "rating amount",
          "date formatted",
          "Password of the workbook:",
          "More exactly, in English: --lang en.",
          "the file cannot be read. Check that it may be read.");

  /** These take patterns, not words. */
  private static final Set<String> PATTERNS =
      Set.of("compile", "pattern", "matches", "ofPattern", "replaceAll", "replaceFirst", "split");

  @Test
  void everyMessageHasItsExhibit() throws IOException {
    List<Path> speaking = new ArrayList<>(sources(MAIN.resolve("sheet"), ".java"));
    speaking.addAll(sources(MAIN.resolve("cli"), ".java"));
    speaking.addAll(sources(MAIN.resolve("trial"), ".java"));
    speaking.add(MAIN.resolve("findings/AnalysisPlan.java"));
    speaking.add(MAIN.resolve("report/Reopened.java"));
    speaking.add(MAIN.resolve("report/page/AttachmentReader.java"));
    speaking.removeIf(file -> NO_MESSAGES.contains(file.getFileName().toString()));
    List<Sentence> messages = sentences(speaking, false);
    List<Sentence> console = console();
    assertTrue(console.size() > 20, "only " + console.size() + " sentences of the console");
    messages.addAll(console);
    messages.removeIf(message -> NOT_SAID.contains(message.text()));
    assertTrue(messages.size() > 150, "only " + messages.size() + " messages were found");

    List<Path> exhibits = new ArrayList<>(sources(TEST.resolve("sheet"), "Test.java"));
    exhibits.addAll(sources(TEST.resolve("cli"), "Test.java"));
    exhibits.addAll(sources(TEST.resolve("cli"), "IT.java"));
    List<String> shown =
        new ArrayList<>(sentences(exhibits, true).stream().map(Sentence::text).toList());
    for (Path said : sources(SAID, ".txt")) {
      shown.addAll(Files.readAllLines(said));
    }
    List<Sentence> missing =
        messages.stream()
            .filter(message -> shown.stream().noneMatch(one -> one.contains(message.text())))
            .toList();
    assertEquals("", lines(missing), "no gallery shows these");
  }

  /** What the console says lies in the files of sentences: the English words between gaps. */
  private static List<Sentence> console() throws IOException {
    return Files.readAllLines(LANGUAGE).stream()
        .filter(line -> line.startsWith("console."))
        .flatMap(
            line ->
                GAP.splitAsStream(line.substring(line.indexOf('=') + 1))
                    .map(String::strip)
                    .filter(words -> words.contains(" "))
                    .map(words -> new Sentence(line.substring(0, line.indexOf('=')), words)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Words that stand together in a source, and where. */
  private record Sentence(String file, String text) {}

  private static String lines(List<Sentence> sentences) {
    return sentences.stream()
        .map(one -> one.file() + ": " + one.text())
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> sources(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Sentence> sentences(List<Path> files, boolean annotations)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
      List<Sentence> sentences = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new Reader(file, annotations, sentences).scan(unit, null);
      }
      return sentences;
    }
  }

  /** Collects texts; those joined by a plus sign are one as far as nothing else lies between. */
  private static final class Reader extends TreeScanner<Void, Void> {
    private final String file;
    private final boolean annotations;
    private final List<Sentence> sentences;

    Reader(String file, boolean annotations, List<Sentence> sentences) {
      this.file = file;
      this.annotations = annotations;
      this.sentences = sentences;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
      List<Tree> parts = new ArrayList<>();
      flatten(tree, parts);
      StringBuilder text = new StringBuilder();
      for (Tree part : parts) {
        if (part instanceof LiteralTree literal && literal.getValue() instanceof String words) {
          text.append(words);
        } else {
          end(text);
          scan(part, null);
        }
      }
      end(text);
      return null;
    }

    private static void flatten(Tree tree, List<Tree> parts) {
      if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        flatten(sum.getLeftOperand(), parts);
        flatten(sum.getRightOperand(), parts);
      } else if (tree instanceof BinaryTree other) {
        parts.add(other.getLeftOperand());
        parts.add(other.getRightOperand());
      } else {
        parts.add(tree);
      }
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
      if (tree.getValue() instanceof String words) {
        end(new StringBuilder(words));
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
      String name = tree.getMethodSelect().toString();
      boolean pattern = PATTERNS.contains(name.substring(name.lastIndexOf('.') + 1));
      return pattern ? scan(tree.getMethodSelect(), null) : super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void nothing) {
      return annotations ? super.visitAnnotation(tree, null) : null;
    }

    private void end(StringBuilder text) {
      String words = text.toString().strip();
      boolean sentence =
          words.contains(" ")
              && !words.contains("(?")
              && words.chars().anyMatch(Character::isLetter);
      if (annotations || sentence) {
        sentences.add(new Sentence(file, words));
      }
      text.setLength(0);
    }
  }
}
