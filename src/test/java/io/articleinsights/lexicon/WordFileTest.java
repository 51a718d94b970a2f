package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word file is read as it is written, or refused with file and line. */
class WordFileTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/articleinsights/lexicon");

  /** Made from WordNet by a generator, in a form of its own. */
  private static final Set<String> GENERATED = Set.of("lexicon.txt", "lexicon-LICENSE.txt");

  private static WordFile file(String source) {
    return WordFile.of("a.txt", source.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void listsHoldWordsPhrasesAndValues() {
    WordFile file =
        file("# a comment\n\n[one]\npoint out\nsay\n\n# more\n[two]\nsen = senator\nmr\n");
    assertEquals(Set.of("point out", "say"), file.words("one"));
    assertEquals(Map.of("sen", "senator", "mr", ""), file.values("two"));
    assertEquals(9, file.entries("two").get(0).line());
    assertEquals(List.of("one", "two"), List.copyOf(file.names()));
  }

  @Test
  void severalListsMayShareWords() {
    assertEquals(Set.of("a", "b", "c"), file("[x]\na\nb\n[y]\nb\nc\n").words("x", "y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]\nsay\nsay\n",
        "[a]\nsay = \n\n",
        "[a]\n\n say\n",
        "[a]\n\nsay \n",
        "[a]\n\npoint  out\n",
        "[a]\n\nsay=said\n",
        "[a]\n\n[]\n",
        "[a]\n\n[b\n",
        "[a]\nb\n[a]\nc\n",
        "\n\nsay\n",
      })
  void badLinesAreRefusedWithFileAndLine(String source) {
    int line = source.startsWith("[a]\nsay = ") ? 2 : 3;
    String place = "a.txt:" + line + ": ";
    String asWords = refusal(() -> file(source).words("a"));
    assertTrue(asWords.startsWith(place), asWords);
    String asEntries = refusal(() -> file(source).entries("a"));
    assertTrue(asEntries.startsWith(place), asEntries);
  }

  private static String refusal(Executable reading) {
    return assertThrows(IllegalStateException.class, reading).getMessage();
  }

  @Test
  void valuesAreRefusedWhereOnlyWordsAreWanted() {
    WordFile file = file("[a]\nsay\nsen = senator\n");
    String refusal = refusal(() -> file.words("a"));
    assertTrue(refusal.startsWith("a.txt:3: "), refusal);
  }

  @Test
  void missingFilesAndListsAreNamed() {
    assertTrue(refusal(() -> WordFile.read("no.txt")).contains("no.txt"));
    assertTrue(refusal(() -> file("[a]\nb\n").words("c")).contains("[c]"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyFileTellsWhereItComesFrom(String path) throws IOException {
    assertTrue(Files.readString(FOLDER.resolve(path)).contains("\n# Provenance: "), path);
    WordFile file = WordFile.read(path);
    assertFalse(file.names().isEmpty(), path);
    for (String name : file.names()) {
      assertFalse(file.entries(name).isEmpty(), path + " [" + name + "]");
    }
  }

  static List<String> paths() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString())
          .filter(path -> !GENERATED.contains(path))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"grammar/stop-words.txt,stop words", "names/name-borders.txt,never first"})
  void closedClassesStandInOnePlaceOnly(String file, String list) {
    Set<String> again = new HashSet<>(WordFile.read(file).words(list));
    again.retainAll(FunctionWords.all());
    assertEquals(Set.of(), again);
  }
}
