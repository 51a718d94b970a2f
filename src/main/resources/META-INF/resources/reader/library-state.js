// What the views over the whole library show: lists, search results, speakers and keywords.

import { articlePath, getJson, query } from './api.js';
import { HEADLINES, LIST_SIZE, OFFERED } from './limits.js';
import { SEARCH_ORDERS } from './route.js';

/** Articles by id, as lists told of them. */
const cards = new Map();

function remember(card) {
  if (cards.size >= HEADLINES) cards.clear();
  cards.set(card.id, card);
}

/** The list, and a promise of what is offered beside it: nobody waits for that to see the list. */
export async function loadLibrary(route, { before, signal }) {
  const offering = before?.model.offering ?? offers();
  const list = await (route.q ? search(route, signal) : articles(route, signal));
  return { list, offering };
}

async function articles({ speaker, source, from, to, sort, page }, signal) {
  const order = sort === 'published' ? 'desc' : '';
  const list = await getJson(`/articles${query({ speaker, source, from, to, sort, order, page, size: LIST_SIZE })}`, signal);
  list.items.forEach(remember);
  return list;
}

const search = ({ q, speaker, source, from, to, sort, page }, signal) =>
  getJson(`/search${query({ q, speaker, source, from, to, sort: SEARCH_ORDERS.includes(sort) ? sort : '', page, size: LIST_SIZE })}`, signal);

/** Whom and what to look at when nothing is searched for; nothing where that cannot be told. */
async function offers() {
  const items = (path) => getJson(path).then((page) => page.items, () => []);
  const [speakers, keywords] = await Promise.all([
    items(`/speakers${query({ sort: 'quotes', size: OFFERED })}`),
    items(`/keywords${query({ limit: OFFERED, kind: 'PHRASE' })}`),
  ]);
  return { speakers, keywords };
}

/** All that somebody said, a page at a time. */
export async function loadSpeaker({ id, page }, { signal }) {
  const quotes = await getJson(`/quotes${query({ speaker: id, page, size: LIST_SIZE })}`, signal);
  const first = quotes.items[0];
  const [cardsById, speaker] = await Promise.all([
    cardsOf(quotes.items.map((quote) => quote.article), signal),
    first && rolesOf(id, first, signal),
  ]);
  return { quotes, speaker, cards: cardsById };
}

/** Where a keyword occurs, a page of articles at a time, and the most that one of them has. */
export async function loadKeyword({ id, page }, { signal }) {
  const path = `/keywords/${encodeURIComponent(id)}`;
  const places = (which, size) => getJson(path + query({ occurrences: 1, page: which, size }), signal);
  const [keyword, first] = await Promise.all([places(page, LIST_SIZE), page === '1' ? undefined : places(1, 1)]);
  return { keyword, most: (first ?? keyword).items[0]?.count ?? 0 };
}

async function cardsOf(ids, signal) {
  const missing = [...new Set(ids)].filter((id) => !cards.has(id));
  const found = await Promise.all(missing.map((id) => getJson(articlePath(id), signal)));
  found.forEach(remember);
  return new Map(ids.map((id) => [id, cards.get(id)]));
}

/** Role and other names of the one of an id who speaks in a quote, alone or with others, as its article has them. */
async function rolesOf(id, { article, speaker }, signal) {
  const { items } = await getJson(articlePath(article, '/speakers'), signal);
  return items.find((one) => one.id === id) ?? items.find((one) => one.id === speaker.id) ?? speaker;
}
