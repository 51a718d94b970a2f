// How numbers, dates and the API's words are written for people.

const LANGUAGE = 'en-GB';
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const number = (value) => value.toLocaleString('en');

export const plural = (count, noun) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A date as the API writes it, by the calendar of the place that wrote it; with the time where there is one. */
export function moment(written) {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(written) ?? [];
  if (!date) return written;
  return [day(date), time].filter(Boolean).join(', ');
}

/** The day alone. */
export function day(written) {
  const date = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? written : DAY.format(date);
}

/** SHARING as Sharing. */
export const sentenceCase = (word) => word.charAt(0) + word.slice(1).toLowerCase().replaceAll('_', ' ');

/** What a piece that was left out is. */
export const KINDS = {
  NAVIGATION: 'Menus and topics',
  CAPTION: 'Captions',
  BYLINE: 'Bylines',
  DATELINE: 'Datelines',
  STANDFIRST: 'Standfirsts',
  RELATED: 'Related stories',
  SHARING: 'Share buttons',
  LEGAL: 'Legal notes',
  COMMENTS: 'Comments',
  PROMOTION: 'Promotion',
  CORRECTION: 'Corrections',
  CONTACT: 'Contacts',
  HEADLINE: 'Headlines',
  OTHER: 'Other',
};

/** Why a text may be no article, or not the whole of one. */
const DOUBTS = {
  FEW_WORDS: 'it has few words',
  LINK_HEAVY: 'much of it stands in links',
  LOGIN_WALL: 'the page shows all of it to subscribers only',
  INDEX_PAGE: 'the page lists articles',
};

/** What speaks against a text's being a whole article, as a sentence; empty when nothing does. */
export function doubt(reasons = []) {
  const told = reasons.map((reason) => DOUBTS[reason] ?? sentenceCase(reason));
  return told.length ? `This may not be a whole article: ${told.join(', ')}.` : '';
}

export const joined = (parts) => parts.filter(Boolean).join(' · ');
