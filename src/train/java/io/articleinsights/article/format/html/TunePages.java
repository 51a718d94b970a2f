package io.articleinsights.article.format.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says what the numbers of the search for a page's body are worth on sites that they were not tuned
 * on: cross-validation over sites. For each fold of sites a search along one number after another
 * finds the values that are best on all other sites, and the fold's pages are read with these.
 *
 * <p>Lines: the numbers of the service on all pages (nothing held out); values that know nothing of
 * pages (half, ten words, one), as they are and tuned; tuned from these and held out, which is free
 * of what the hand saw; and both with every word of the table of names struck out that no page of
 * the other sites has. The rules, and the phrases, were still made by people who saw all pages.
 *
 * <p>Arguments: the folder of the pages, the number of folds, the seed that deals them.
 */
public final class TunePages {

  private static final int PASSES = 2;

  private final List<MarkedPage> pages;
  private final List<Set<String>> folds;

  private TunePages(List<MarkedPage> pages, int folds, long seed) {
    this.pages = pages;
    this.folds = deal(pages, folds, new Random(seed));
  }

  public static void main(String[] args) throws IOException {
    List<MarkedPage> pages = MarkedPage.load(Path.of(args[0]));
    int folds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    new TunePages(pages, folds, seed).run();
  }

  private static List<Set<String>> deal(List<MarkedPage> pages, int number, Random random) {
    List<String> sites =
        new ArrayList<>(new HashSet<>(pages.stream().map(MarkedPage::site).toList()));
    Collections.sort(sites);
    Collections.shuffle(sites, random);
    List<Set<String>> folds = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      folds.add(new HashSet<>());
    }
    for (int i = 0; i < sites.size(); i++) {
      folds.get(i % number).add(sites.get(i));
    }
    return folds;
  }

  private void run() {
    System.out.printf(
        "%d pages of %d sites in %d folds%n",
        pages.size(), folds.stream().mapToInt(Set::size).sum(), folds.size());
    System.out.println("| numbers | F1 | precision | recall | exact |");
    System.out.println("|---|---:|---:|---:|---:|");
    print("of the service, nothing held out", score(pages, Tuning.STANDARD));
    print("that know nothing, untuned", score(pages, blank()));
    print("tuned from nothing, nothing held out", score(pages, tuned(pages, blank())));
    print("tuned from nothing, held out", heldOut(false));
    print("of the service, names unseen elsewhere struck out", heldOutNames());
    print("tuned from nothing, held out, unseen names struck out", heldOut(true));
  }

  private static void print(String title, PageScore score) {
    System.out.println("| " + title + " | " + score + " |");
  }

  private static Tuning blank() {
    return new Tuning(number -> Ladder.isTuned(number) ? Ladder.blank(number) : number.standard());
  }

  private static Tuning with(Tuning at, Tunable changed, double value) {
    return new Tuning(number -> number == changed ? value : at.of(number));
  }

  private PageScore heldOutNames() {
    PageScore sum = PageScore.NONE;
    for (Set<String> fold : folds) {
      strikeOut(fold);
      sum = sum.plus(score(in(fold, true), Tuning.STANDARD));
    }
    pages.forEach(page -> page.outline(ElementNames.TABLE));
    return sum;
  }

  private PageScore heldOut(boolean strike) {
    PageScore sum = PageScore.NONE;
    Map<Tunable, Map<Double, Integer>> chosen = new TreeMap<>();
    for (Set<String> fold : folds) {
      if (strike) {
        strikeOut(fold);
      }
      Tuning tuned = tuned(in(fold, false), blank());
      sum = sum.plus(score(in(fold, true), tuned));
      for (Tunable number : Tunable.values()) {
        chosen
            .computeIfAbsent(number, none -> new TreeMap<>())
            .merge(tuned.of(number), 1, Integer::sum);
      }
    }
    pages.forEach(page -> page.outline(ElementNames.TABLE));
    if (!strike) {
      chosen.forEach(
          (number, values) -> System.err.println(number + " " + number.standard() + ": " + values));
    }
    return sum;
  }

  /** Leaves the pages only the names that a page outside of the fold has. */
  private void strikeOut(Set<String> fold) {
    Set<String> seen = new HashSet<>();
    in(fold, false).forEach(page -> seen.addAll(page.names()));
    Map<String, Naming> table = new HashMap<>(ElementNames.TABLE);
    table.keySet().retainAll(seen);
    pages.forEach(page -> page.outline(table));
  }

  private List<MarkedPage> in(Set<String> fold, boolean inside) {
    return pages.stream().filter(page -> fold.contains(page.site()) == inside).toList();
  }

  private static PageScore score(List<MarkedPage> pages, Tuning tuning) {
    PageScore sum = PageScore.NONE;
    for (MarkedPage page : pages) {
      sum = sum.plus(page.score(tuning));
    }
    return sum;
  }

  private static Tuning tuned(List<MarkedPage> pages, Tuning start) {
    Tuning best = start;
    double f1 = score(pages, start).f1();
    double before = 0;
    for (int pass = 0; pass < PASSES && f1 > before; pass++) {
      before = f1;
      for (Tunable number : Tunable.values()) {
        best = Ladder.isTuned(number) ? along(number, pages, best) : best;
      }
      f1 = score(pages, best).f1();
    }
    return best;
  }

  /** The best value of one number; the middle one of neighbours that are equally good. */
  private static Tuning along(Tunable number, List<MarkedPage> pages, Tuning at) {
    double best = score(pages, at).f1();
    double[] ladder = Ladder.of(number);
    int from = -1;
    int to = -1;
    for (int i = 0; i < ladder.length; i++) {
      double f1 = score(pages, with(at, number, ladder[i])).f1();
      if (f1 > best + 1e-9) {
        best = f1;
        from = i;
        to = i;
      } else if (f1 > best - 1e-9 && to == i - 1 && from >= 0) {
        to = i;
      }
    }
    return from < 0 ? at : with(at, number, ladder[(from + to) / 2]);
  }
}
