package io.articleinsights.article.format.html;

/**
 * The numbers of the search for a page's body, in one place. They were first set by hand, with the
 * pages of Zyte's article extraction benchmark in view (2020; 91 of its pages, none of them in this
 * repository). {@code TunePages} in {@code src/train} sets them anew on some sites and measures on
 * others; {@code src/docs/accuracy.md} has its command and what it found. The measures are those of
 * C. Kohlschütter, P. Fankhauser, W. Nejdl: "Boilerplate detection using shallow text features"
 * (WSDM 2010): the number of words and the density of links. Each line says what a number decides
 * and where it comes from, when that is not the hand alone.
 */
enum Tunable {

  // What a block is worth: BlockScore.
  /** Prose has so many words; Kohlschütter et al. ask for 10 to 17, by what stands beside it. */
  LEAST_WORDS(8),
  /** More words are prose even when they end like no sentence. */
  LONG(30),
  /** A short run of words that ends like no sentence may be prose, or a label. */
  UNENDED(0.25),
  /** A few words between paragraphs. */
  SCRAP(-2),
  /** A heading that leads elsewhere, most likely a teaser's. */
  LINKED_HEADING(-5),
  /** A block that is a link, and each of its words. */
  LINK(-3),
  LINK_WORD(-0.5),

  // Which element holds the story: BodyFinder, StoryRegions.
  /** Before a headline that stands under so much of the prose, there is the story. */
  MOST_PROSE_BEFORE_HEADLINE(0.7),
  /** A block in an element that is named as a body counts so many times. */
  NAMED(2),
  /** The last block of a page counts for so much less than the one after the headline. */
  DECAY(0.5),
  /** What an element must hold of the prose of the one around it to be the core in its place. */
  CORE_SHARE(0.8),
  /** The same for an element that is named as a body. */
  CORE_SHARE_OF_NAMED(0.6),
  /** The same inside of an element that is named as a body. */
  CORE_SHARE_IN_NAMED(0.95),

  // Which of its blocks are kept: BodyFinder, BodyEdges.
  /** More of a block in links make it a link, in the core of the story. */
  MOST_LINKED(0.85),
  /** The same for what ends like a sentence. */
  MOST_LINKED_OF_SENTENCE(0.95),
  /** A paragraph before the core has so many words, and one after it. */
  LEAST_WORDS_BEFORE_CORE(20),
  LEAST_WORDS_AFTER_CORE(15),
  /** A paragraph of more words opens the story even when it ends like no sentence. */
  LONG_OPENING(20),
  /** A heading of more words under the headline is a standfirst. */
  LONGEST_HEADING(12),

  // When a name tells boilerplate: BoilerplateFinder, BlockText.
  /** An element with so much of a page's prose is the story, whatever its name. */
  STORY_SHARE(0.5),
  /** The same for an element that holds the headline, too. */
  STORY_SHARE_WITH_HEADLINE(0.2),
  /** So many words that stand twice in a page are a caption or a teaser. */
  LEAST_WORDS_OF_REPEAT(12),

  /** A named inline element with more of a block's letters names the block. */
  NAMING_SHARE(0.9),

  // Teasers: TeaserFinder.
  /** So many neighbours of one make are a list. */
  LEAST_NEIGHBOURS(3),
  /** So many of them must look like teasers. */
  TEASER_SHARE(0.6),
  /** A teaser has at most so many blocks and words, of them so few before its title. */
  MOST_BLOCKS_OF_TEASER(8),
  MOST_WORDS_OF_TEASER(120),
  MOST_WORDS_BEFORE_TITLE(8),
  /** Its title has so many words, and so much of it stands in a link. */
  LEAST_WORDS_OF_TITLE(3),
  LINKED_TITLE(0.8),

  // Sections under a heading: SectionFinder.
  /** A section of links holds so little of a page's prose; more of it must be the story. */
  MOST_PROSE_OF_LINKS(0.25),
  /** Comments hold more, and any share after a story of so many words. */
  MOST_PROSE_OF_COMMENTS(0.8),
  LEAST_STORY_BEFORE_COMMENTS(25),
  /** Under such a heading, what has at most so many words is a link. */
  MOST_WORDS_OF_LINK(12),

  // Articles after the article: OtherArticles.
  /** Each of them has so many words of prose. */
  LEAST_STORY_BESIDE_OTHERS(25),

  // The headline: HeadlineFinder.
  /** A block that is a part of the page's title has more letters than this, a heading fewer. */
  LEAST_LETTERS(15),
  LEAST_LETTERS_OF_HEADING(7),
  /** What likeness to the title is worth, and what the tag adds. */
  EQUAL_TITLE(3),
  PART_OF_TITLE(2),
  FIRST_HEADING(1.5),
  HEADING(1),
  LINKED_TITLE_LINE(-1),
  LEAST_LIKENESS(2),

  // Linked data in place of the page: ToldBody.
  /** So many words told at least; what the page shows is less than this share of them. */
  LEAST_WORDS_TOLD(50),
  SHOWN(0.5),
  /** Page and linked data tell the same when so much of what is shown is told. */
  AGREEMENT(0.6),
  /** Linked data tell all of it when so much of what is told is shown. */
  COVERAGE(0.75),

  // Why a page may be no article, or not all of it: PageDoubts. By hand alone; nothing measures it.
  /** So much of a story in links makes it link-heavy. */
  LINK_HEAVY(0.35),
  /** An index page lists so many titles with links, each of so many words. */
  LEAST_TITLES(10),
  LEAST_WORDS_OF_LISTED_TITLE(4),
  /** A story of so many words stands whatever is listed around it. */
  LONG_STORY(250),
  /** A page that asks for a password shows fewer words, and one that says it is locked. */
  STORY_WITH_LOGIN(120),
  LOCKED_STORY(250);

  private final double standard;

  Tunable(double standard) {
    this.standard = standard;
  }

  /** The value that the service uses. */
  double standard() {
    return standard;
  }
}
