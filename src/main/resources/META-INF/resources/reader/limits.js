// Every number that bounds what the page asks for or shows.

/** The largest page that the API gives. */
export const PAGE_SIZE = 500;

/** Keywords that are asked for, and of them those that get a bar. */
export const KEYWORDS = 50;
export const BARS = 12;
export const MOST_KEYWORDS = 500;

/** Sentences of a summary: the slider's ends and where it stands at first. */
export const SENTENCES = { least: 1, most: 10, standard: 3 };

/** Articles, hits and quotes on one page of a list. */
export const LIST_SIZE = 20;

/** Speakers, keywords and sources offered beside the list of articles. */
export const OFFERED = 10;

/** How long typing must rest before a search is sent, in milliseconds. */
export const TYPING_REST_MS = 150;

/** Letters of the longest query, source or speaker that the API takes. */
export const QUERY_LENGTH = 200;

/** How long the picture of a download stays in memory, in milliseconds. */
export const DOWNLOAD_MS = 10_000;

/** Headlines that are remembered while the page is open. */
export const HEADLINES = 2_000;
