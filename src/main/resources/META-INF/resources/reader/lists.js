// Pieces that lists share: an article's line, a snippet, links to the other pages of a list.

import { element, link } from './dom.js';
import { LIST_SIZE } from './limits.js';
import { writeRoute } from './route.js';
import { day, joined, number, plural } from './wording.js';

/** Where from, when and how much: what stands under a headline. */
export function meta({ place, source, site, published, counts }) {
  const parts = [joined([place, source ?? site])].filter(Boolean).map((text) => element('span', {}, text));
  if (published) parts.push(element('time', { datetime: published }, day(published)));
  if (counts) parts.push(element('span', {}, plural(counts.quotes, 'quote')), element('span', {}, plural(counts.words, 'word')));
  return element('p', { class: 'meta' }, ...parts);
}

/** A headline that leads to its article, with what is to be chosen there; the id stands for one that is missing. */
export const headline = (id, words, choices = {}) =>
  link(writeRoute({ view: 'article', id, ...choices }), ...(Array.isArray(words) ? words : [words ?? id]));

/** The parts of a snippet, matched words marked. */
export const highlighted = (parts) => parts.map(({ text, match }) => (match ? element('mark', {}, text) : text));

/** The same of running text; dots stand where it was cut out of a longer text. */
export function marked(parts) {
  const whole = parts.map(({ text }) => text).join('');
  return [BEGUN.test(whole) ? '… ' : '', ...highlighted(parts), ENDED.test(whole) ? '' : ' …'].filter((part) => part !== '');
}

/** A text that begins in the middle of a sentence, and one that ends with it. */
const BEGUN = /^\s*\p{Ll}/u;
const ENDED = /[.!?:;][\p{Pe}\p{Pf}"']*\s*$/u;

/** Links to the other pages of a list: the first, the last and those around the one that is shown. */
export function showPages(nav, { page, size = LIST_SIZE, total }, route) {
  const last = Math.max(1, Math.ceil(total / size));
  const wanted = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const steps = [...new Set(wanted)].sort((a, b) => a - b);
  const to = (target) => writeRoute({ ...route, page: String(target) });
  nav.hidden = last === 1;
  nav.replaceChildren(
    ...(page > 1 ? [element('a', { href: to(page - 1), rel: 'prev' }, '‹ Previous')] : []),
    ...steps.flatMap((each, index) => [
      ...(index > 0 && steps[index - 1] < each - 1 ? [element('span', { 'aria-hidden': 'true' }, '…')] : []),
      element('a', {
        href: to(each), 'aria-label': `Page ${number(each)}`, 'aria-current': each === page ? 'page' : undefined,
      }, number(each)),
    ]),
    ...(page < last ? [element('a', { href: to(page + 1), rel: 'next' }, 'Next ›')] : []));
}
