package io.articleinsights.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every article an id of its own: the slug of its title.
 *
 * <p>Articles that would share a slug all carry the first digits of their content's hash after it,
 * so that none of their ids depends on the order in which the files are read; copies of one text
 * are told apart by their file names, which are unique.
 */
final class ArticleIds {

  private static final int DIGITS = 8;

  private ArticleIds() {}

  /** The ids of the files, in the order of the files. */
  static List<String> of(List<LoadedFile> files) {
    List<String> ids = new ArrayList<>(files.stream().map(LoadedFile::slug).toList());
    int round = 1;
    while (tellApart(files, ids, round)) {
      round++; // looks at one more distinction; file names end it at last
    }
    return ids;
  }

  private static boolean tellApart(List<LoadedFile> files, List<String> ids, int round) {
    Map<String, Integer> owners = new HashMap<>();
    ids.forEach(id -> owners.merge(id, 1, Integer::sum));
    boolean shared = false;
    for (int i = 0; i < ids.size(); i++) {
      if (owners.get(ids.get(i)) > 1) {
        ids.set(i, files.get(i).slug() + '-' + distinction(files.get(i), round));
        shared = true;
      }
    }
    return shared;
  }

  private static String distinction(LoadedFile file, int round) {
    if (round == 1) {
      return file.digest().substring(0, DIGITS);
    }
    String digest = new Digest().add(file.digest()).add(file.name()).hex();
    return digest.substring(0, Math.min(digest.length(), DIGITS * (round - 1)));
  }
}
