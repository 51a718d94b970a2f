package io.articleinsights.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLoaderTest {

  private static final String STORY =
      "\n\nThe baker on the corner lit her ovens again on Friday.\n\nShe said she was glad.\n";

  @TempDir Path folder;

  private final LibraryLoader loader = loader(FileAccess.DISK);

  @Test
  void readsArticlesInTheOrderOfTheirNamesAndIgnoresOtherFiles() throws IOException {
    write("c.html", "<h1>Third Story</h1><p>The ovens are lit.</p><p>The bread is good.</p>");
    write("a.txt", "First Story" + STORY);
    write("b.md", "# Second Story" + STORY);
    write("d.HTM", "<h1>Fourth Story</h1><p>The ovens are lit.</p>");
    write("notes.pdf", "no article");
    write(".hidden.txt", "no article");
    Files.createDirectory(folder.resolve("folder.txt"));

    Library library = loader.load(folder);

    assertEquals(
        List.of("first-story", "second-story", "third-story", "fourth-story"), ids(library));
    assertEquals(
        List.of("a.txt", "b.md", "c.html", "d.HTM"),
        library.articles().stream().map(LibraryArticle::fileName).toList());
    assertEquals(List.of(), library.rejections());
    assertEquals(folder, library.location());
  }

  @Test
  void servesTheDecodedTextWithoutItsByteOrderMark() throws IOException {
    String text = "A “Curly” Story\r\n\r\nThe mayor’s ovens are lit.\r\n";
    write("a.txt", "\uFEFF" + text);
    assertEquals(text, loader.load(folder).articles().get(0).analysis().article().text());
  }

  @Test
  void reportsABrokenFileAndLoadsTheOthers() throws IOException {
    write("a-good.txt", "Good Story" + STORY);
    Files.write(folder.resolve("b-bytes.txt"), new byte[] {'o', 'k', (byte) 0xC3, '('});
    write("c-empty.txt", "");
    write("d-blank.txt", " \n\t\r\n\u00A0\n");
    write("e-boilerplate.txt", "Share This\n\nDisqus (0)\n");
    Files.write(folder.resolve("f-utf16.txt"), new byte[] {(byte) 0xFE, (byte) 0xFF, 0});
    write("z-good.txt", "Last Story" + STORY);

    Library library = loader.load(folder);

    assertEquals(List.of("good-story", "last-story"), ids(library));
    assertEquals(
        List.of(
            new Rejection("b-bytes.txt", "it is not UTF-8: malformed byte at offset 2"),
            new Rejection("c-empty.txt", "it holds no text"),
            new Rejection("d-blank.txt", "it holds no text"),
            new Rejection("e-boilerplate.txt", "it holds no text"),
            new Rejection("f-utf16.txt", "it is not the UTF-16BE that it begins as")),
        library.rejections());
  }

  @Test
  void readsPagesInTheEncodingThatTheyTell() throws IOException {
    for (String name : List.of("windows-1251", "Shift_JIS", "GB18030", "ISO-8859-15", "UTF-16")) {
      String title =
          name.equals("windows-1251") ? "Трамвай" : name.startsWith("ISO") ? "Œuvre" : "中";
      String page =
          "<meta charset=" + name + "><h1>" + title + " opens today</h1><p>" + STORY + "</p>";
      Files.write(folder.resolve(name + ".html"), page.getBytes(name));
    }
    Library library = loader.load(folder);
    assertEquals(List.of(), library.rejections());
    assertEquals(
        List.of("中", "Œuvre", "中", "中", "Трамвай"),
        library.articles().stream()
            .map(article -> article.stored().article().headline().orElseThrow().text())
            .map(text -> text.replace(" opens today", ""))
            .toList());
  }

  @Test
  void refusesUtf8ThatEndsInTheMiddleOfACharacter() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'o', 'k', (byte) 0xE2, (byte) 0x80});
    assertEquals(
        List.of(new Rejection("a.txt", "it is not UTF-8: malformed byte at offset 2")),
        loader.load(folder).rejections());
  }

  @Test
  void reportsLinksThatLeadNowhereOrInACircle() throws IOException {
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), Path.of("absent"));
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("pool.txt"));
    Files.createSymbolicLink(folder.resolve("pool.txt"), Path.of("loop.txt"));
    Files.createSymbolicLink(folder.resolve("self"), folder);
    write("real", "Linked Story" + STORY);
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real"));

    Library library = loader.load(folder);

    assertEquals(List.of("linked-story"), ids(library));
    assertEquals(
        List.of("loop.txt", "nowhere.txt", "pool.txt"),
        library.rejections().stream().map(Rejection::fileName).toList());
  }

  @Test
  void reportsAFolderThatIsMissingOrNoFolder() throws IOException {
    Path missing = folder.resolve("missing");
    assertEquals(
        List.of(new Rejection(missing.toString(), "the folder does not exist")),
        loader.load(missing).rejections());
    Path file = write("file", "text");
    assertEquals(
        List.of(new Rejection(file.toString(), "it is not a folder")),
        loader.load(file).rejections());
  }

  @Test
  void loadsAnEmptyFolder() {
    Library library = loader.load(folder);
    assertEquals(List.of(), library.articles());
    assertEquals(List.of(), library.rejections());
  }

  @Test
  void reportsAFileThatMayNotBeRead() throws IOException {
    write("a.txt", "First Story" + STORY);
    write("b.txt", "Second Story" + STORY);
    Library library = loader(new Forbidding("a.txt")).load(folder);
    assertEquals(List.of("second-story"), ids(library));
    assertEquals(
        List.of(new Rejection("a.txt", "reading it is not permitted")), library.rejections());
  }

  @Test
  void reportsAFolderThatMayNotBeRead() {
    Library library = loader(new Forbidding(folder.getFileName().toString())).load(folder);
    assertEquals(
        List.of(new Rejection(folder.toString(), "reading it is not permitted")),
        library.rejections());
  }

  @Test
  void refusesAFileOverTheLimitWithoutReadingItWhole() throws IOException {
    write("a.txt", "First Story" + STORY);
    write("b.txt", "x".repeat(301));
    LibraryLoader small = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer(), 300);
    Library library = small.load(folder);
    assertEquals(List.of("first-story"), ids(library));
    assertEquals(
        List.of(new Rejection("b.txt", "it is larger than the limit of 300 bytes")),
        library.rejections());
  }

  @Test
  void tellsArticlesOfOneTitleApartByTheirContentWhateverTheirOrder() throws IOException {
    write("a.txt", "One Title" + STORY);
    write("b.txt", "One Title" + STORY + "\n\nAnd more.");
    Library first = loader.load(folder);
    Files.move(folder.resolve("a.txt"), folder.resolve("z.txt"));
    Library second = loader.load(folder);
    assertTrue(ids(first).get(0).matches("one-title-[0-9a-f]{8}"), ids(first)::toString);
    assertEquals(List.of(ids(first).get(1), ids(first).get(0)), ids(second));
  }

  @Test
  void tellsCopiesOfOneTextApart() throws IOException {
    write("a.txt", "One Title" + STORY);
    write("b.txt", "One Title" + STORY);
    Library library = loader.load(folder);
    assertEquals(2, library.articles().size());
    library.articles().forEach(a -> assertEquals(a, library.article(a.id()).orElseThrow()));
    assertNotEquals(ids(library).get(0), ids(library).get(1));
  }

  @Test
  void namesAnArticleWithoutAHeadlineAfterItsFile() throws IOException {
    write("Elm Street 5.txt", "The ovens were lit again, the mayor said on Friday.");
    assertEquals(List.of("elm-street-5"), ids(loader.load(folder)));
  }

  @Test
  void hasTheVersionOfItsFiles() throws IOException {
    write("a.txt", "First Story" + STORY);
    String version = loader.load(folder).version();
    assertEquals(version, loader.load(folder).version());
    write("a.txt", "First Story" + STORY + " ");
    String changed = loader.load(folder).version();
    assertNotEquals(version, changed);
    Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
    assertNotEquals(changed, loader.load(folder).version());
  }

  @Test
  void loadsManyFilesInOrderAndReportsEachOne() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("f%02d.txt".formatted(i), "Story Number %d".formatted(i) + STORY);
    }
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Library library =
        loader.load(
            folder,
            (done, total) -> {
              calls.incrementAndGet();
              furthest.accumulateAndGet(done, Math::max);
              assertEquals(60, total);
            });
    assertEquals(60, calls.get());
    assertEquals(60, furthest.get());
    assertEquals("story-number-0", ids(library).get(0));
    assertEquals("story-number-59", ids(library).get(59));
  }

  private static LibraryLoader loader(FileAccess files) {
    return new LibraryLoader(new ArticleReader(), new ArticleAnalyzer(), 1 << 20, files);
  }

  private static List<String> ids(Library library) {
    return library.articles().stream().map(LibraryArticle::id).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** A file system that forbids one name; the tests may run as root, whom nothing is forbidden. */
  private record Forbidding(String name) implements FileAccess {

    @Override
    public List<Path> list(Path folder) throws IOException {
      return DISK.list(permitted(folder));
    }

    @Override
    public BasicFileAttributes attributes(Path file) throws IOException {
      return DISK.attributes(file);
    }

    @Override
    public Path resolve(Path path) throws IOException {
      return DISK.resolve(path);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
      return DISK.read(permitted(file), limit);
    }

    private Path permitted(Path path) throws IOException {
      if (path.getFileName().toString().equals(name)) {
        throw new AccessDeniedException(path.toString());
      }
      return path;
    }
  }
}
