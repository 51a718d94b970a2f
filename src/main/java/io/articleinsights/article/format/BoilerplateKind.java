package io.articleinsights.article.format;

/** What a piece of a text is that is not the article. */
public enum BoilerplateKind {
  /** Menus, breadcrumbs, tags and topics, links to the top. */
  NAVIGATION,
  /** What stands under a picture or a video, credits included. */
  CAPTION,
  /** Who wrote the article and when, and who helped. */
  BYLINE,
  /** Where a second report within the text comes from. */
  DATELINE,
  /** A line or two between headline and story that sum it up. */
  STANDFIRST,
  /** Links to other stories, and teasers for them. */
  RELATED,
  /** Share buttons and links to social networks. */
  SHARING,
  /** Copyright, terms, cookies. */
  LEGAL,
  /** What readers wrote, and the form for it. */
  COMMENTS,
  /** Advertisements, newsletters, subscriptions. */
  PROMOTION,
  /** An editor's note that corrects or explains the article. */
  CORRECTION,
  /** Whom to ask: press contacts. */
  CONTACT,
  /** The headline once more. */
  HEADLINE,
  /** None of the others. */
  OTHER
}
