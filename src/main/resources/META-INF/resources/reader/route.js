// The address bar is the state: which view, of what, with which choices.
//
// `#/` the library, `#/articles/{id}`, `#/speakers/{id}`, `#/keywords/{keyword}`, `#/paste`; choices follow after `?`.

import { SENTENCES } from './limits.js';

const READING = { speaker: '', keyword: '', sentences: String(SENTENCES.standard), kind: '', sort: 'count', attitudes: '', left: '' };

/** The choices of each view, with what holds when the address does not tell. */
const CHOICES = {
  library: { q: '', speaker: '', source: '', from: '', to: '', sort: '', page: '1' },
  article: { ...READING, paragraph: '' },
  speaker: { page: '1' },
  keyword: { page: '1' },
  paste: READING,
};

/** What comes first in the path of each view; those that are of something have its id after it. */
const FIRST = { library: '', article: 'articles', speaker: 'speakers', keyword: 'keywords', paste: 'paste' };
const OF_SOMETHING = ['article', 'speaker', 'keyword'];

/** Orders of a list of articles, of what a search finds, and of keywords; the first is what holds when none is chosen. */
export const LIST_ORDERS = ['', 'published', 'title'];
export const SEARCH_ORDERS = ['', 'published'];
const SORTS = { library: LIST_ORDERS, article: ['count', 'score'], paste: ['count', 'score'] };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isNumber = (value, least, most) => /^\d{1,7}$/.test(value) && value >= least && value <= most;

/** Whether a value is one that the view can have. */
const ALLOWED = {
  kind: (value) => ['', 'WORD', 'PHRASE'].includes(value),
  attitudes: (value) => ['', 'true'].includes(value),
  from: (value) => value === '' || DATE.test(value),
  to: (value) => value === '' || DATE.test(value),
  left: (value) => /^[A-Z,]*$/.test(value),
  page: (value) => isNumber(value, 1, 9_999_999),
  paragraph: (value) => value === '' || isNumber(value, 1, 9_999_999),
  sort: (value, view) => SORTS[view].includes(value),
};

export function readRoute(hash) {
  const [path, search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const id = decode(rest.join('/'));
  const named = Object.keys(FIRST).find((view) => FIRST[view] === first) ?? 'library';
  const view = OF_SOMETHING.includes(named) && !id ? 'library' : named;
  return { view, id: OF_SOMETHING.includes(view) ? id : '', ...choices(view, new URLSearchParams(search)) };
}

function choices(view, search) {
  const found = {};
  for (const [name, standard] of Object.entries(CHOICES[view])) {
    const value = search.get(name) ?? standard;
    found[name] = ALLOWED[name]?.(value, view) === false ? standard : value;
  }
  return 'sentences' in found ? { ...found, sentences: bounded(found.sentences) } : found;
}

function bounded(sentences) {
  const number = Number(sentences);
  return String(Number.isInteger(number) ? Math.min(SENTENCES.most, Math.max(SENTENCES.least, number)) : SENTENCES.standard);
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view; choices that are left out stand at their beginning. */
export function writeRoute({ view, id = '', ...chosen }) {
  const search = new URLSearchParams();
  for (const [name, standard] of Object.entries(CHOICES[view])) {
    const value = chosen[name];
    if (value !== undefined && value !== standard) search.set(name, value);
  }
  const path = `#/${FIRST[view]}${id ? `/${encodeURIComponent(id)}` : ''}`;
  return search.size ? `${path}?${search}` : path;
}

/** Whether two routes differ in any of some choices. */
export const differ = (before, now, names) => names.some((name) => before[name] !== now[name]);
