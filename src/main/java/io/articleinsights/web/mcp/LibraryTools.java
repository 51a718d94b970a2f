package io.articleinsights.web.mcp;

import io.articleinsights.web.LibraryViews;
import io.articleinsights.web.SearchViews;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Selection;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The tools that answer from the library. */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class LibraryTools {

  private final List<AgentTool> tools;

  LibraryTools(LibraryViews library, SearchViews search) {
    this.tools =
        List.of(
            new AgentTool(
                "list_articles",
                "List the articles",
                "Call this first to see which news articles there are: id, headline, place, source,"
                    + " date and size of each. Other tools take the id as 'article'.",
                Operation.LIST_ARTICLES,
                Set.of(),
                "ArticleCard",
                library::articles),
            new AgentTool(
                "read_article",
                "Read an article",
                "Call this to read what an article says, paragraph by paragraph. Cite a paragraph"
                    + " by article id and number; spans are UTF-16 offsets into the article's"
                    + " text.",
                Operation.LIST_PARAGRAPHS,
                Set.of(Parameters.ARTICLE),
                "Paragraph",
                query -> library.paragraphs(Selection.ofLibrary(query), query)),
            new AgentTool(
                "find_quotes",
                "Find quotes",
                "Call this to learn who said what, in direct or reported speech: by speaker, by"
                    + " words (q), by type, in one article or in all. Quote only the text that it"
                    + " gives, and name the speaker that it names; confidence tells how sure it"
                    + " is.",
                Operation.LIST_QUOTES,
                Set.of(),
                "Quote",
                query -> library.quotes(Selection.ofLibrary(query), query)),
            new AgentTool(
                "list_speakers",
                "List the speakers",
                "Call this to see who is quoted, how often, and by which names and roles.",
                Operation.LIST_SPEAKERS,
                Set.of(),
                "Speaker",
                query -> library.speakers(Selection.ofLibrary(query), query)),
            new AgentTool(
                "count_keywords",
                "Count keywords",
                "Call this to see what articles are about: words, names and phrases with their"
                    + " counts, in one article or in all.",
                Operation.LIST_KEYWORDS,
                Set.of(),
                "LibraryKeyword",
                library::keywords),
            new AgentTool(
                "summarize",
                "Summarise",
                "Call this for a short summary of one article or of the library, made of sentences"
                    + " that stand in the articles, each with its place.",
                Operation.GET_SUMMARY,
                Set.of(),
                "Summary",
                query -> library.summary(Selection.ofLibrary(query), query)),
            new AgentTool(
                "search",
                "Search the articles",
                "Call this to find where something is said: words by their dictionary form,"
                    + " \"phrases\" in quotation marks, -words that must not occur. Gives"
                    + " paragraphs, headlines and quotes, the best first, with the matched words.",
                Operation.SEARCH,
                Set.of(Parameters.SEARCHED),
                "SearchHit",
                search::search));
  }

  List<AgentTool> all() {
    return tools;
  }
}
