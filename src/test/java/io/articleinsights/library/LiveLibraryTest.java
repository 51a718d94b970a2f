package io.articleinsights.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.Headline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LiveLibraryTest {

  private static final int FILES = 5;

  @TempDir Path temp;

  private final LibraryLoader loader =
      new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectory(temp.resolve("articles"));
    write("a.txt", story("First", 1));
    write("b.txt", story("Second", 1));
  }

  @Test
  void keepsItsSnapshotWhileNothingChanges() {
    LiveLibrary live = live();
    Library before = live.current();
    assertEquals(Optional.empty(), live.refresh());
    assertEquals(Optional.empty(), live.refresh());
    assertSame(before, live.current());
  }

  @Test
  void takesAChangeThatHasComeToRestAndKeepsTheOtherArticles() throws IOException {
    LiveLibrary live = live();
    Library before = live.current();
    write("a.txt", story("First", 2));
    assertEquals(Optional.empty(), live.refresh());
    assertTrue(live.isSettling());
    Library after = live.refresh().orElseThrow();
    assertSame(after, live.current());
    assertEquals(List.of("First 2", "Second 1"), titles(after));
    assertSame(before.articles().get(1).analysis(), after.articles().get(1).analysis());
    assertEquals(List.of("First 1", "Second 1"), titles(before));
  }

  @Test
  void waitsForAFileThatIsStillGrowing() throws IOException {
    LiveLibrary live = live();
    for (int growth = 2; growth < 6; growth++) {
      write("a.txt", story("First", growth) + "More. ".repeat(growth));
      assertEquals(Optional.empty(), live.refresh());
    }
    live.refresh();
    assertEquals(List.of("First 5", "Second 1"), titles(live.current()));
  }

  @Test
  void keepsTheLastGoodVersionOfABrokenFileAndReportsIt() throws IOException {
    LiveLibrary live = live();
    String version = live.current().version();
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, 'x'});
    settle(live);
    assertEquals(List.of("First 1", "Second 1"), titles(live.current()));
    assertEquals(version, live.current().version());
    assertEquals(
        List.of(
            new Rejection(
                "a.txt",
                "it is not UTF-8: malformed byte at offset 0; its last good version is served")),
        live.current().rejections());
    write("a.txt", story("First", 3));
    settle(live);
    assertEquals(List.of("First 3", "Second 1"), titles(live.current()));
    assertEquals(List.of(), live.current().rejections());
  }

  @Test
  void reportsAtEveryLookAFileThatWasBrokenFromTheStart() throws IOException {
    Files.writeString(folder.resolve("broken.txt"), " ");
    LiveLibrary restarted = new LiveLibrary(loader, loader.load(folder));
    List<Rejection> broken = List.of(new Rejection("broken.txt", "it holds no text"));
    for (int look = 0; look < 3; look++) {
      assertEquals(broken, restarted.current().rejections(), "look " + look);
      restarted.refresh();
    }
    assertEquals(broken, restarted.current().rejections());
  }

  @Test
  void reportsANewFileThatIsBroken() throws IOException {
    LiveLibrary live = live();
    write("c.txt", "");
    settle(live);
    assertEquals(List.of(new Rejection("c.txt", "it holds no text")), live.current().rejections());
    assertEquals(2, live.current().articles().size());
  }

  @Test
  void addsAndRemovesArticles() throws IOException {
    LiveLibrary live = live();
    write("c.txt", story("Third", 1));
    Files.delete(folder.resolve("a.txt"));
    settle(live);
    assertEquals(List.of("Second 1", "Third 1"), titles(live.current()));
  }

  @Test
  void servesOnWhenTheFolderIsGoneAndComesBack() throws IOException {
    LiveLibrary live = live();
    Files.move(folder, temp.resolve("away"));
    settle(live);
    assertEquals(List.of("First 1", "Second 1"), titles(live.current()));
    assertEquals(
        List.of(new Rejection(folder.toString(), "the folder does not exist")),
        live.current().rejections());
    Files.move(temp.resolve("away"), folder);
    settle(live);
    assertEquals(List.of(), live.current().rejections());
    assertEquals(List.of("First 1", "Second 1"), titles(live.current()));
  }

  @Test
  void followsTheLinksOfAConfigMap() throws IOException {
    Path mount = Files.createDirectory(temp.resolve("mount"));
    generation(mount, "..1", 1);
    Files.createSymbolicLink(mount.resolve("..data"), Path.of("..1"));
    Files.createSymbolicLink(mount.resolve("a.txt"), Path.of("..data", "a.txt"));
    Files.createSymbolicLink(mount.resolve("b.txt"), Path.of("..data", "b.txt"));
    LiveLibrary live = new LiveLibrary(loader, loader.load(mount));
    assertEquals(List.of("First 1", "Second 1"), titles(live.current()));
    generation(mount, "..2", 2);
    Files.createSymbolicLink(mount.resolve("..tmp"), Path.of("..2"));
    Files.move(mount.resolve("..tmp"), mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
    settle(live);
    assertEquals(List.of("First 2", "Second 2"), titles(live.current()));
  }

  @Test
  @Timeout(60)
  @SuppressWarnings("try")
  void aWatchedFolderIsReloadedLongBeforeTheInterval() throws Exception {
    LiveLibrary live = live();
    Swaps swaps = new Swaps();
    try (LibraryUpdates updates = LibraryUpdates.watching(live, Duration.ofHours(1), swaps)) {
      write("a.txt", story("First", 7));
      assertTrue(swaps.latch.await(30, TimeUnit.SECONDS));
    }
    assertEquals(List.of("First 7", "Second 1"), titles(swaps.last.get()));
  }

  @Test
  @Timeout(60)
  @SuppressWarnings("try")
  void aFolderIsLookedAtEveryInterval() throws Exception {
    LiveLibrary live = live();
    Swaps swaps = new Swaps();
    try (LibraryUpdates updates =
        LibraryUpdates.everyInterval(live, Duration.ofMillis(20), swaps)) {
      write("a.txt", story("First", 8));
      assertTrue(swaps.latch.await(30, TimeUnit.SECONDS));
    }
    assertEquals(List.of("First 8", "Second 1"), titles(swaps.last.get()));
  }

  /**
   * A writer changes, breaks, replaces and restores files as fast as it can while the library is
   * refreshed and a reader looks at every snapshot. Files are written whole, half or broken; every
   * whole one says its number three times, so that a mixed one would show.
   */
  @Test
  @Timeout(120)
  void neverShowsABrokenOrMixedArticle() throws Exception {
    for (int i = 0; i < FILES; i++) {
      write("s" + i + ".txt", story("Stress", 0));
    }
    LiveLibrary live = live();
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Thread writer = new Thread(() -> guarded(fault, () -> write(over)));
    Thread refresher = new Thread(() -> guarded(fault, () -> refresh(live, over)));
    writer.start();
    refresher.start();
    int swaps = 0;
    Library last = live.current();
    for (int read = 0; read < 100_000; read++) {
      Library now = live.current();
      if (now != last) {
        swaps++;
        last = now;
      }
      check(now);
    }
    over.set(true);
    writer.join();
    refresher.join();
    assertEquals(null, fault.get());
    settle(live);
    check(live.current());
    assertTrue(swaps > 0, "nothing was ever swapped");
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void guarded(AtomicReference<Throwable> fault, Step step) {
    try {
      step.run();
    } catch (Exception | AssertionError problem) {
      fault.set(problem);
    }
  }

  private void write(AtomicBoolean over) throws IOException, InterruptedException {
    Random random = new Random(7);
    for (int round = 1; !over.get(); round++) {
      String name = "s" + random.nextInt(FILES) + ".txt";
      String text = story("Stress", round);
      switch (random.nextInt(4)) {
        case 0 -> Files.write(folder.resolve(name), new byte[] {'x', (byte) 0xFE});
        case 1 -> Files.write(folder.resolve(name), cutInsideACharacter(text));
        case 2 -> replace(name, text);
        default -> write(name, text);
      }
      Thread.sleep(random.nextInt(6));
    }
  }

  /** What is on the disk while the second half of a file is still to come. */
  private static byte[] cutInsideACharacter(String text) {
    byte[] half = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), text.length() / 2);
    half[half.length - 1] = (byte) 0xE2;
    return half;
  }

  private void replace(String name, String text) throws IOException {
    Path aside = Files.writeString(temp.resolve("aside"), text);
    Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void refresh(LiveLibrary live, AtomicBoolean over) throws InterruptedException {
    while (!over.get()) {
      live.refresh();
      Thread.sleep(1);
    }
  }

  private static void check(Library library) {
    assertEquals(FILES + 2, library.articles().size(), library.rejections()::toString);
    for (LibraryArticle article : library.articles()) {
      assertSame(article, library.article(article.id()).orElseThrow());
      String text = article.analysis().article().text();
      String number = title(article).replaceAll("\\D", "");
      assertEquals(4, text.split("\\b" + number + "\\b", -1).length, text);
    }
  }

  private void generation(Path mount, String name, int number) throws IOException {
    Path data = Files.createDirectory(mount.resolve(name));
    Files.writeString(data.resolve("a.txt"), story("First", number));
    Files.writeString(data.resolve("b.txt"), story("Second", number));
  }

  private static void settle(LiveLibrary live) {
    live.refresh();
    live.refresh();
  }

  private LiveLibrary live() {
    return new LiveLibrary(loader, loader.load(folder));
  }

  private static List<String> titles(Library library) {
    return library.articles().stream().map(LiveLibraryTest::title).toList();
  }

  private static String title(LibraryArticle article) {
    return article.analysis().article().headline().map(Headline::text).orElse("");
  }

  private static String story(String title, int number) {
    return title
        + " "
        + number
        + "\n\nThe clerk wrote the number "
        + number
        + " on the board.\n\nThe number was "
        + number
        + " to the end.\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Remembers the last swap. */
  private static final class Swaps implements LibraryUpdates.Listener {

    private final CountDownLatch latch = new CountDownLatch(1);
    private final AtomicReference<Library> last = new AtomicReference<>();

    @Override
    public void swapped(Library library) {
      last.set(library);
      latch.countDown();
    }

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }
  }
}
