package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Document;
import io.articleinsights.article.format.PageDoubt;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sorts the blocks of a document into the parts of an article, so that every character that is not
 * blank ends up in exactly one of them.
 */
final class Composition {

  /** A dateline may stand after a standfirst, but not deep in the story. */
  private static final int BLOCKS_BEFORE_DATELINE = 3;

  private static final int LONGEST_BEFORE_DATELINE = 200;

  /** Byline and date stand among so many blocks at the top. */
  private static final int BYLINE_BLOCKS = 5;

  /** Notes on the authors stand among so many blocks at the end. */
  private static final int MOST_NOTES = 3;

  private static final int CHARACTERS_OF_LONG_WORD = 10;

  private static final int MOST_LINKS = 200;
  private static final int LONGEST_LINK = 150;

  private final String text;
  private final Metadata metadata;
  private final BylineLines byline;
  private final Set<PageDoubt> doubts;
  private final List<Block> body = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();
  private Optional<Headline> headline = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();

  Composition(Document document) {
    this.text = document.text();
    this.metadata = document.metadata();
    this.byline = new BylineLines(text);
    this.doubts = document.doubts();
    List<Block> blocks = document.blocks();
    int end = endOfStory(blocks);
    BoilerplateSections sections = new BoilerplateSections(text, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<BoilerplateKind> section = sections.kind(i);
      Optional<BoilerplateKind> kind =
          byline(block)
              .or(() -> block.kind().map(told -> precise(told, block)))
              .or(() -> section)
              .or(() -> boilerplate(block));
      if (kind.isEmpty() && signsNothing(blocks, i)) {
        kind = Optional.of(BoilerplateKind.SHARING);
      }
      if (i >= end || kind.isPresent()) {
        leaveOut(block, kind.orElse(BoilerplateKind.RELATED));
      } else {
        body.add(block);
      }
    }
  }

  /** What mark-up sets aside without a name may have one by its words. */
  private BoilerplateKind precise(BoilerplateKind told, Block block) {
    return told == BoilerplateKind.OTHER ? boilerplate(block).orElse(told) : told;
  }

  /** What mark-up sets aside between headline and story may be the byline. */
  private Optional<BoilerplateKind> byline(Block block) {
    boolean top = body.size() == 1 && body.get(0).markup() == Block.Markup.TITLE;
    return top && block.kind().isPresent() && byline.takes(block)
        ? Optional.of(BoilerplateKind.BYLINE)
        : Optional.empty();
  }

  Article compose(Optional<String> title) {
    if (body.isEmpty()) {
      return article(title.map(Composition::elsewhere), List.of());
    }
    if (doubts.contains(PageDoubt.INDEX_PAGE)) {
      return list(title);
    }
    dropByline();
    title.ifPresentOrElse(this::placeTitle, this::findHeadline);
    dropByline();
    dropNames();
    dropClosingLines();
    dropAuthorNotes();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      withoutDateline(i).ifPresent(paragraphs::add);
    }
    dropEndSign(paragraphs);
    return article(headline, paragraphs);
  }

  /** What stands after the last sentence of a report: an agency's sign, a link to more. */
  private void dropEndSign(List<Span> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Span last = paragraphs.get(paragraphs.size() - 1);
    EndSign.in(text, last)
        .ifPresent(
            sign -> {
              boilerplate.add(sign);
              paragraphs.remove(paragraphs.size() - 1);
              Blank.trim(text, last.start(), sign.span().start()).ifPresent(paragraphs::add);
            });
  }

  /** A list of articles has a name and no body. */
  private Article list(Optional<String> title) {
    Optional<Headline> name =
        body.stream()
            .filter(block -> block.markup() == Block.Markup.TITLE)
            .map(block -> new Headline(block.span().of(text), Optional.of(block.span())))
            .findFirst();
    body.stream()
        .filter(block -> block.markup() != Block.Markup.TITLE)
        .forEach(block -> leaveOut(block, BoilerplateKind.RELATED));
    return article(name.or(() -> title.map(Composition::elsewhere)), List.of());
  }

  private Article article(Optional<Headline> title, List<Span> paragraphs) {
    boilerplate.sort(Comparator.comparing(Boilerplate::span));
    dateline.flatMap(Dateline::date).ifPresent(byline::published);
    Metadata known = metadata.or(byline.metadata());
    Quality quality = Quality.of(words(paragraphs), doubts);
    return new Article(text, title, dateline, paragraphs, boilerplate, known, quality);
  }

  /** Scripts without spaces between words count by their characters. */
  private int words(List<Span> paragraphs) {
    int words = 0;
    for (Span span : paragraphs) {
      words += Math.max(Prose.words(text, span), span.length() / CHARACTERS_OF_LONG_WORD);
    }
    return words;
  }

  private void leaveOut(Block block, BoilerplateKind kind) {
    boilerplate.add(new Boilerplate(block.span(), kind));
  }

  /** Takes blocks out of the body; each is asked about once. */
  private void leaveOut(List<Block> blocks, Predicate<Block> which, BoilerplateKind kind) {
    blocks.removeIf(
        block -> {
          boolean out = which.test(block);
          if (out) {
            leaveOut(block, kind);
          }
          return out;
        });
  }

  private static Headline elsewhere(String title) {
    return new Headline(title, Optional.empty());
  }

  /** A signature belongs to the message before it; where that was left out it signs nothing. */
  private boolean signsNothing(List<Block> blocks, int i) {
    boolean signs = !body.isEmpty() && i > 0 && body.get(body.size() - 1) == blocks.get(i - 1);
    return !signs && BoilerplateRules.isSignature(text, blocks.get(i).span());
  }

  private Optional<BoilerplateKind> boilerplate(Block block) {
    return block.markup() == Block.Markup.TITLE
        ? Optional.empty()
        : BoilerplateRules.kind(text, block.span());
  }

  /** The first block of a list of links that runs to the end of the page, label included. */
  private int endOfStory(List<Block> blocks) {
    int end = blocks.size();
    for (int i = blocks.size() - 1; i > Math.max(0, blocks.size() - MOST_LINKS); i--) {
      Block block = blocks.get(i);
      if (BoilerplateRules.opensList(text, block.span())) {
        end = i;
      } else if (boilerplate(block).isEmpty() && !looksLikeLink(block.span())) {
        break;
      }
    }
    return end;
  }

  private boolean looksLikeLink(Span span) {
    return span.length() <= LONGEST_LINK && !Prose.endsSentence(text, span);
  }

  /** Takes byline and date off the top. */
  private void dropByline() {
    List<Block> top = body.subList(0, Math.min(BYLINE_BLOCKS, body.size() - 1));
    leaveOut(top, byline::takes, BoilerplateKind.BYLINE);
  }

  /** A line of names between the headline and the story. */
  private void dropNames() {
    if (headline.isPresent() && body.size() > 1) {
      boolean certain = new DatelineParser(text, body.get(1).span()).parse().isPresent();
      leaveOut(body.subList(0, 1), it -> byline.takesNames(it, certain), BoilerplateKind.BYLINE);
    }
  }

  /** What signs the story after its end. */
  private void dropClosingLines() {
    for (int last = body.size() - 1; last > 0; last--) {
      Span line = body.get(last).span();
      Optional<BoilerplateKind> kind = ClosingLine.kind(text, line, body.get(last - 1).span());
      if (kind.isEmpty()) {
        return;
      }
      leaveOut(body.remove(last), kind.get());
    }
  }

  /** What tells of the authors after the story. */
  private void dropAuthorNotes() {
    List<String> authors =
        metadata.or(byline.metadata()).authors().map(Sourced::value).orElse(List.of());
    int from = Math.max(1, body.size() - MOST_NOTES);
    if (from < body.size()) {
      leaveOut(
          body.subList(from, body.size()),
          block -> AuthorNote.is(text, block.span(), authors),
          BoilerplateKind.BYLINE);
    }
  }

  private void findHeadline() {
    if (repeatsWithSiteName()) {
      leaveOut(body.remove(0), BoilerplateKind.HEADLINE);
    }
    new HeadlineLines(text, body).join();
    if (new HeadlineRule(text, body).holds()) {
      Span span = body.remove(0).span();
      headline = Optional.of(new Headline(span.of(text), Optional.of(span)));
      dropRepeats(Wording.of(text, span));
      restoreIfEmpty(Optional.empty());
    }
  }

  /** "Headline | The Daily Paper" on top of the headline itself. */
  private boolean repeatsWithSiteName() {
    if (body.size() < 3) {
      return false;
    }
    Span first = body.get(0).span();
    Span second = body.get(1).span();
    if (first.length() <= second.length() || first.length() > 2 * second.length() + 40) {
      return false;
    }
    String rest = text.substring(first.start() + second.length(), first.end()).strip();
    return text.regionMatches(first.start(), text, second.start(), second.length())
        && !rest.isEmpty()
        && "|-–—»:·".indexOf(rest.charAt(0)) >= 0;
  }

  /** A headline that is known: the first line that repeats it is its place. */
  private void placeTitle(String title) {
    String words = Wording.of(title);
    Optional<Span> place =
        body.stream()
            .map(Block::span)
            .filter(span -> !words.isEmpty() && repeats(span, words))
            .findFirst();
    headline = Optional.of(new Headline(place.map(span -> span.of(text)).orElse(title), place));
    if (place.isPresent()) {
      body.removeIf(block -> block.span().equals(place.get()));
      dropRepeats(words);
      restoreIfEmpty(Optional.of(elsewhere(title)));
    }
  }

  private void dropRepeats(String words) {
    if (words.isEmpty()) {
      return;
    }
    Predicate<Block> repeats = block -> repeats(block.span(), words);
    leaveOut(body, repeats, BoilerplateKind.HEADLINE);
  }

  private boolean repeats(Span span, String words) {
    return span.length() <= 2 * words.length() + 20 && words.equals(Wording.of(text, span));
  }

  /** A text that is nothing but its headline keeps it as its body. */
  private void restoreIfEmpty(Optional<Headline> otherwise) {
    if (body.isEmpty()) {
      Span span = headline.flatMap(Headline::span).orElseThrow();
      headline = otherwise;
      body.add(Block.of(span, Block.Markup.TEXT, true));
    }
  }

  private Optional<Span> withoutDateline(int i) {
    Span span = body.get(i).span();
    DatelineParser parser = new DatelineParser(text, span);
    boolean first = dateline.isEmpty() && mayHoldDateline(i);
    Optional<Dateline> found = first ? parser.parse() : parser.parseLater();
    if (found.isEmpty()) {
      return Optional.of(span);
    }
    if (first) {
      dateline = found;
    } else {
      boilerplate.add(new Boilerplate(found.get().span(), BoilerplateKind.DATELINE));
    }
    return Blank.trim(text, found.get().span().end(), span.end());
  }

  private boolean mayHoldDateline(int i) {
    return i < BLOCKS_BEFORE_DATELINE
        && body.subList(0, i).stream()
            .allMatch(block -> block.span().length() <= LONGEST_BEFORE_DATELINE);
  }
}
