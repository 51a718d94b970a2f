package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.StandingPhrases;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises page furniture: what a web page or a wire puts around an article and what its author
 * never wrote. A block must be furniture as a whole; a sentence that merely mentions a newsletter
 * stays a sentence.
 */
final class BoilerplateRules {

  private static final int LONGEST = 240;

  private static final Set<String> LABELS =
      Set.of(
          "abstract",
          "ad",
          "ads",
          "add a comment",
          "add comment",
          "advert",
          "advertise with us",
          "advertisement",
          "advertising",
          "all rights reserved",
          "also read",
          "back to top",
          "breaking news",
          "click here",
          "close",
          "comment",
          "comments",
          "comments are closed",
          "contact us",
          "continue reading",
          "cookie policy",
          "cookie settings",
          "copy link",
          "don't miss",
          "dont miss",
          "download our app",
          "editors picks",
          "full text",
          "full story",
          "getty",
          "getty images",
          "follow us",
          "home",
          "image",
          "join the conversation",
          "join the discussion",
          "latest news",
          "leave a comment",
          "leave a reply",
          "load more",
          "loading",
          "log in",
          "login",
          "manage cookies",
          "menu",
          "more",
          "more news",
          "more on this story",
          "more stories",
          "most popular",
          "most read",
          "most viewed",
          "most shared",
          "newsletter",
          "newsletters",
          "next",
          "next article",
          "next post",
          "no comments",
          "older posts",
          "paid content",
          "photo",
          "photos",
          "popular posts",
          "post a comment",
          "previous",
          "previous article",
          "previous post",
          "print",
          "print this article",
          "privacy policy",
          "promoted",
          "promoted content",
          "read also",
          "read full story",
          "read it all here",
          "read more",
          "read more here",
          "read next",
          "read the full story here",
          "read the rest here",
          "recent posts",
          "recommended",
          "recommended for you",
          "recommended stories",
          "register",
          "related",
          "related articles",
          "related content",
          "related coverage",
          "related links",
          "related news",
          "related posts",
          "related reading",
          "related stories",
          "related topics",
          "related video",
          "related videos",
          "reprints",
          "save",
          "scroll to continue",
          "scroll to continue with content",
          "search",
          "see also",
          "share",
          "share article",
          "share on facebook",
          "share on linkedin",
          "share on twitter",
          "share on whatsapp",
          "share on x",
          "share story",
          "share this",
          "share this article",
          "share this page",
          "share this post",
          "share this story",
          "share this with",
          "show comments",
          "sign in",
          "sign up",
          "skip advertisement",
          "skip to content",
          "skip to main content",
          "skip to navigation",
          "sponsored",
          "sponsored by",
          "sponsored content",
          "sponsored links",
          "story continues",
          "story continues after advertisement",
          "story continues below",
          "story continues below advertisement",
          "subscribe",
          "subscribe now",
          "tags",
          "terms of service",
          "terms of use",
          "top news",
          "top stories",
          "topics",
          "trending",
          "trending now",
          "trending stories",
          "view all comments",
          "view comments",
          "we recommend",
          "what to read next",
          "you may also like",
          "you might also like");

  /** Labels over a list of links: what follows one at the end of a page belongs to it. */
  private static final Set<String> LIST_LABELS =
      Set.of(
          "comments",
          "don't miss",
          "dont miss",
          "latest news",
          "leave a reply",
          "more news",
          "more on this story",
          "more stories",
          "most popular",
          "most read",
          "most shared",
          "most viewed",
          "popular posts",
          "recent posts",
          "recommended for you",
          "recommended stories",
          "related",
          "related articles",
          "related content",
          "related coverage",
          "related links",
          "related news",
          "related posts",
          "related reading",
          "related stories",
          "related topics",
          "share this",
          "tags",
          "top stories",
          "topics",
          "trending",
          "trending now",
          "trending stories",
          "we recommend",
          "what to read next",
          "you may also like",
          "you might also like");

  /** Openings that no sentence of a report has, whatever follows. */
  private static final List<String> OPENINGS =
      List.of(
          "accept all cookies",
          "additional reporting by ",
          "all rights reserved ",
          "by continuing to use this ",
          "by using this site you ",
          "by signing up you agree",
          "by subscribing you agree",
          "click here for ",
          "click here to ",
          "copyright 19",
          "copyright 20",
          "download the app",
          "download our app",
          "enter your email",
          "follow us on ",
          "get the latest news delivered",
          "get our newsletter",
          "have an account ",
          "like us on facebook",
          "like what you read",
          "listen to this article",
          "our standards the thomson reuters",
          "read the rest of the story ",
          "reporting by ",
          "share this article ",
          "share this story ",
          "sign up for our ",
          "sign up for the ",
          "sign up for daily ",
          "sign up here ",
          "sign up to our ",
          "sign up to receive ",
          "subscribe to our ",
          "subscribe to the ",
          "subscribe today ",
          "support our journalism",
          "the associated press contributed to this ",
          "this article was originally published ",
          "this material may not be published broadcast",
          "this site uses cookies",
          "this story was originally published ",
          "this website uses cookies",
          "to leave a comment",
          "we use cookies",
          "your email address will not be published");

  /** Openings that make furniture when a colon stands behind them. */
  private static final Set<String> HEADS =
      Set.of(
          "also read",
          "also see",
          "categories",
          "category",
          "copyright",
          "credit",
          "credits",
          "filed under",
          "image",
          "image caption",
          "image credit",
          "image source",
          "last modified",
          "last updated",
          "more",
          "more on this",
          "must read",
          "photo",
          "photo by",
          "photo credit",
          "photo source",
          "photograph",
          "photographs",
          "picture",
          "picture credit",
          "posted",
          "posted in",
          "published",
          "published on",
          "read",
          "read also",
          "read more",
          "read next",
          "related",
          "related articles",
          "related stories",
          "related story",
          "see also",
          "share this",
          "source link",
          "tagged",
          "tags",
          "topics",
          "updated",
          "watch also",
          "watch more");

  private static final Set<String> NETWORKS =
      Set.of(
          "bluesky",
          "delicious",
          "digg",
          "disqus",
          "email",
          "facebook",
          "flipboard",
          "google",
          "instagram",
          "linkedin",
          "mastodon",
          "messenger",
          "more",
          "pinterest",
          "pocket",
          "print",
          "reddit",
          "rss",
          "share",
          "skype",
          "snapchat",
          "stumbleupon",
          "telegram",
          "threads",
          "tiktok",
          "tumblr",
          "tweet",
          "twitter",
          "viber",
          "vk",
          "wechat",
          "weibo",
          "whatsapp",
          "wordpress",
          "x",
          "youtube");

  /** Last words of a line that says who helped with the report. */
  private static final List<String> CREDITS =
      List.of(
          " contributed reporting",
          " contributed to this article",
          " contributed to this report",
          " contributed to this story");

  private BoilerplateRules() {}

  /** Whether the span is furniture wherever it stands. */
  private static boolean is(String text, Span span) {
    if (!Wording.hasLetterOrDigit(text, span)) {
      return true;
    }
    if (span.length() > LONGEST) {
      return false;
    }
    String raw = span.of(text);
    String words = Wording.of(raw);
    return LABELS.contains(words)
        || areNetworks(words)
        || isAddress(raw)
        || isCounter(raw)
        || isCopyright(raw)
        || isPhotoCredit(raw, words)
        || hasHead(raw)
        || isFollowLine(words)
        || startsWithAny(words, OPENINGS)
        || endsWithAny(words, CREDITS);
  }

  /** What the span is, when it is furniture wherever it stands. */
  static Optional<BoilerplateKind> kind(String text, Span span) {
    if (!is(text, span)) {
      return Optional.empty();
    }
    return StandingPhrases.ENGLISH
        .of(span.of(text), Prose.words(text, span))
        .or(() -> Optional.of(BoilerplateKind.OTHER));
  }

  /** Whether the span is a label over a list of links, such as "Related posts". */
  static boolean opensList(String text, Span span) {
    return span.length() <= LONGEST && LIST_LABELS.contains(Wording.of(text, span));
  }

  private static boolean areNetworks(String words) {
    for (String word : words.split(" ")) {
      if (!NETWORKS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** One address or user name and nothing else. */
  private static boolean isAddress(String raw) {
    return raw.indexOf(' ') < 0
        && raw.indexOf('\n') < 0
        && (raw.startsWith("@") || raw.contains("://") || raw.startsWith("www."));
  }

  /** A network or "comments" with a number behind it in brackets: "Disqus (0 )". */
  private static boolean isCounter(String raw) {
    int open = raw.lastIndexOf('(');
    if (open <= 0 || !raw.endsWith(")")) {
      return false;
    }
    String count = raw.substring(open + 1, raw.length() - 1).strip();
    String name = Wording.of(raw.substring(0, open));
    return !count.isEmpty()
        && count.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',')
        && (LABELS.contains(name) || areNetworks(name));
  }

  private static boolean isCopyright(String raw) {
    return raw.startsWith("©") || raw.startsWith("(c) 20") || raw.startsWith("(C) 20");
  }

  private static boolean isPhotoCredit(String raw, String words) {
    boolean bracketed = raw.startsWith("(") && raw.contains(")");
    return words.startsWith("photo by ") && Prose.words(raw, new Span(0, raw.length())) <= 12
        || bracketed && (words.startsWith("reporting by ") || words.startsWith("editing by "))
        || words.endsWith(" via getty images") && words.length() < 80
        || bracketed && words.startsWith("h t ") && words.length() < 60;
  }

  /** "Read more: …" in front of a link's text. */
  private static boolean hasHead(String raw) {
    int colon = raw.indexOf(':');
    return colon > 0 && colon <= 20 && HEADS.contains(Wording.of(raw.substring(0, colon)));
  }

  /** "Follow Jane Doe on Twitter @jane": an order to the reader that names a network. */
  private static boolean isFollowLine(String words) {
    if (!words.startsWith("follow ")) {
      return false;
    }
    for (String network : NETWORKS) {
      if (words.contains(" on " + network)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String words, List<String> openings) {
    return openings.stream().anyMatch(words::startsWith);
  }

  private static boolean endsWithAny(String words, List<String> endings) {
    return endings.stream().anyMatch(words::endsWith);
  }
}
