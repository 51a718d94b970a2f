package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.keyword.Keywords;
import io.articleinsights.keyword.index.KeywordIndex;
import io.articleinsights.keyword.index.KeywordPart;
import io.articleinsights.search.SearchIndex;
import io.articleinsights.search.SearchIndexBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is looked up across articles. Immutable; a change makes another one, with work in proportion
 * to the files that have changed.
 *
 * @param search where every word stands
 * @param keywords which articles have which keyword, by their numbers
 * @param names the file of each number, empty for one that no file has
 */
record LibraryIndex(SearchIndex search, KeywordIndex keywords, List<String> names) {

  LibraryIndex {
    names = List.copyOf(names);
  }

  /** Adds the articles of some parts up, which may have been made by different threads. */
  static LibraryIndex of(List<Part> parts, List<String> names) {
    return new LibraryIndex(
        SearchIndex.join(parts.stream().map(Part::search).toList()),
        KeywordIndex.of(parts.stream().map(Part::keywords).toList()),
        names);
  }

  /** The index after some files have gone, changed or come. */
  LibraryIndex update(List<LoadedFile> before, List<LoadedFile> after, AnalysisCache analyses) {
    Map<String, LoadedFile> old = byName(before);
    Map<String, LoadedFile> now = byName(after);
    List<LoadedFile> gone = before.stream().filter(file -> now.get(file.name()) != file).toList();
    List<LoadedFile> come = after.stream().filter(file -> old.get(file.name()) != file).toList();
    Numbers numbers = new Numbers(names);
    Map<Integer, Keywords> lost = new HashMap<>();
    gone.forEach(file -> lost.put(numbers.of(file.name()), analyses.get(file.stored()).keywords()));
    gone.stream().filter(file -> !now.containsKey(file.name())).forEach(numbers::free);
    Builder builder = new Builder(analyses);
    come.forEach(file -> builder.add(numbers.of(file.name()), file));
    Part part = builder.build();
    return new LibraryIndex(
        search.update(gone.stream().map(LoadedFile::name).toList(), part.search()),
        keywords.update(lost, part.keywords()),
        numbers.names());
  }

  private static Map<String, LoadedFile> byName(List<LoadedFile> files) {
    return files.stream().collect(Collectors.toMap(LoadedFile::name, Function.identity()));
  }

  /** The numbers of files; one that is free is given to the next file that comes. */
  private static final class Numbers {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    Numbers(List<String> names) {
      this.names = new ArrayList<>(names);
      for (int number = 0; number < names.size(); number++) {
        if (names.get(number).isEmpty()) {
          free.add(number);
        } else {
          numbers.put(names.get(number), number);
        }
      }
    }

    int of(String name) {
      return numbers.computeIfAbsent(name, this::next);
    }

    private int next(String name) {
      if (free.isEmpty()) {
        names.add(name);
        return names.size() - 1;
      }
      int number = free.remove();
      names.set(number, name);
      return number;
    }

    void free(LoadedFile file) {
      int number = numbers.remove(file.name());
      names.set(number, "");
      free.add(number);
    }

    List<String> names() {
      return names;
    }
  }

  /** The index of some articles. */
  record Part(SearchIndex search, KeywordPart keywords) {}

  /** Collects articles for a part; for one thread. */
  static final class Builder {

    private final SearchIndexBuilder search = new SearchIndexBuilder();
    private final KeywordPart.Builder keywords = new KeywordPart.Builder();
    private final AnalysisCache analyses;

    Builder(AnalysisCache analyses) {
      this.analyses = analyses;
    }

    void add(int number, LoadedFile file) {
      Analysis analysis = analyses.get(file.stored());
      search.add(file.searchable(analysis));
      keywords.add(number, analysis.keywords());
    }

    Part build() {
      return new Part(search.build(), keywords.build());
    }
  }
}
