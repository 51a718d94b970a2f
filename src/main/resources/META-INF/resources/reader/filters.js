// What narrows a list or a search, and whom and what to look at beside it.

import { byId, element, link } from './dom.js';
import { OFFERED } from './limits.js';
import { writeRoute } from './route.js';
import { day, number } from './wording.js';

/** The choices of the library's route that narrow it. */
export const FILTERS = ['speaker', 'source', 'from', 'to'];

const NOTHING = { speakers: [], keywords: [] };

/** @param offered speakers and keywords of the whole library; undefined while they are on their way */
export function showFilters(list, offered, route) {
  showChips(list, offered ?? NOTHING, route);
  showPeople(list, offered, route);
  showSources(list, route);
  showSubjects(offered ?? NOTHING, route);
}

// --- filters in use ---------------------------------------------------------------------------

const LABELS = {
  speaker: (id, list, offered) => `Speaker: ${labelOf(list.facets?.speakers, id) ?? nameOf(offered, id)}`,
  source: (source, list) => `Source: ${labelOf(list.facets?.sources, source) ?? source}`,
  from: (date) => `From ${day(date)}`,
  to: (date) => `To ${day(date)}`,
};

const labelOf = (facet, value) => facet?.items.find((item) => item.value === value)?.label;
const nameOf = ({ speakers }, id) => speakers.find((speaker) => speaker.id === id)?.name ?? id;

function showChips(list, offered, route) {
  byId('chips').replaceChildren(...FILTERS.filter((name) => route[name]).map((name) => chip(name, route, LABELS[name](route[name], list, offered))));
}

function chip(name, route, words) {
  const without = writeRoute({ ...route, [name]: '', page: '1' });
  return element('li', {}, element('a', { href: without, 'aria-label': `${words}: take this filter away` }, words, element('span', { 'aria-hidden': 'true' }, ' ×')));
}

// --- what to narrow by ------------------------------------------------------------------------

const narrowing = (name, route) => ({ value, label, count }) => entry(writeRoute({ ...route, [name]: value, page: '1' }), label, count);

function showPeople({ facets }, offered, route) {
  const { speakers } = offered ?? NOTHING;
  const people = facets?.speakers.items.map(narrowing('speaker', route)) ??
    speakers.map(({ id, name, quotes }) => entry(writeRoute({ view: 'speaker', id }), name, quotes));
  fill('people', people.slice(0, OFFERED), facets || offered ? 'Nobody is quoted.' : '');
  suggest('person-names', facets?.speakers.items.map(({ label }) => label) ?? speakers.map(({ name }) => name));
}

function showSources({ facets, items }, route) {
  fill('sources', (facets?.sources.items.map(narrowing('source', route)) ?? []).slice(0, OFFERED), '');
  suggest('source-names', facets?.sources.items.map(({ value }) => value) ?? items.map(({ source }) => source));
}

function showSubjects({ keywords }, route) {
  fill('subjects', keywords.map(({ keyword, count }) => entry(writeRoute({ view: 'keyword', id: keyword }), keyword, count)), '');
  byId('subjects-panel').hidden = Boolean(route.q) || !keywords.length;
}

function suggest(id, names) {
  byId(id).replaceChildren(...[...new Set(names)].filter(Boolean).map((value) => element('option', { value })));
}

const entry = (href, label, count) =>
  element('li', {}, link(href, element('span', { dir: 'auto' }, label), element('span', { class: 'number' }, number(count))));

function fill(id, entries, otherwise) {
  const none = otherwise ? [element('li', { class: 'note' }, otherwise)] : [];
  byId(id).replaceChildren(...(entries.length ? entries : none));
}
