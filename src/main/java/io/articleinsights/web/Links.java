package io.articleinsights.web;

import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Paging;
import io.articleinsights.web.request.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Paths to where one can go from an answer. */
final class Links {

  private static final String ARTICLES = Operation.LIST_ARTICLES.path() + "/";

  private Links() {}

  static Map<String, String> ofArticle(String id) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", ARTICLES + id);
    for (String part :
        new String[] {"text", "paragraphs", "quotes", "speakers", "keywords", "summary"}) {
      links.put(part, ARTICLES + id + "/" + part);
    }
    return links;
  }

  static Map<String, String> ofKeyword(String keyword) {
    return Map.of("places", Operation.LIST_KEYWORDS.path() + "/" + encoded(keyword));
  }

  static Map<String, String> self(Query query) {
    return Map.of("self", with(query.path(), query.given()));
  }

  static Map<String, String> ofPage(Query query, Paging paging, int total) {
    Map<String, String> links = new LinkedHashMap<>(self(query));
    if (paging.hasNext(total)) {
      links.put("next", page(query, paging.page() + 1));
    }
    if (paging.page() > 1) {
      links.put("prev", page(query, Math.min(paging.page() - 1, paging.last(total))));
    }
    return links;
  }

  private static String page(Query query, int page) {
    Map<String, String> given = new TreeMap<>(query.given());
    given.put("page", Integer.toString(page));
    return with(query.path(), given);
  }

  private static String with(String path, Map<String, String> parameters) {
    return parameters.isEmpty()
        ? path
        : new TreeMap<>(parameters)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
