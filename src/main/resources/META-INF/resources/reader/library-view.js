// The library: all articles, or what a search finds in them, with filters beside.

import { byId, element, link } from './dom.js';
import { FILTERS, showFilters } from './filters.js';
import { TYPING_REST_MS } from './limits.js';
import { headline, highlighted, marked, meta, showPages } from './lists.js';
import { LIST_ORDERS, SEARCH_ORDERS, writeRoute } from './route.js';
import { violationsOf } from './status.js';
import { plural } from './wording.js';

const WIDE = matchMedia('(min-width: 60rem)');

export class LibraryView {
  #go;
  #route;
  #offered;
  #typing;

  /** @param go is given the route to show next, and whether it takes the place of this one */
  constructor(go) {
    this.#go = go;
    const field = byId('search-text');
    field.addEventListener('input', () => this.#afterTyping());
    field.addEventListener('keydown', (event) => this.#enterResults(event));
    byId('search').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    for (const name of ['from', 'to', 'sort', 'source']) {
      byId(name).addEventListener('change', (event) => this.#narrow({ [name]: event.target.value.trim() }));
    }
    byId('person').addEventListener('change', (event) => this.#person(event.target));
    byId('results').addEventListener('keydown', moveInResults);
    document.addEventListener('keydown', focusSearch);
    WIDE.addEventListener('change', openFilters);
    openFilters();
  }

  show({ list, offering }, route) {
    this.#route = route;
    byId('library').hidden = false;
    document.title = `${route.q ? `${route.q} · ` : ''}Library · Article Insights`;
    if (document.activeElement !== byId('search-text')) byId('search-text').value = route.q;
    for (const name of ['from', 'to', 'source']) byId(name).value = route[name];
    showOrders(route);
    byId('count').textContent = countOf(list, route);
    showResults(list, route);
    showPages(byId('pages'), list, route);
    showFilters(list, this.#offered, route);
    offering.then((offered) => this.#offer(offered, list, route));
    this.#settle('');
  }

  /** What is offered may come after another list is shown. */
  #offer(offered, list, route) {
    if (this.#offered === offered) return;
    this.#offered = offered;
    if (this.#route === route) showFilters(list, offered, route);
  }

  /** Takes a refusal of the query upon itself: it is being typed, and what was found stays. */
  takes(failure) {
    const broken = violationsOf(failure).find(({ parameter }) => parameter === 'q');
    if (!broken || byId('library').hidden) return false;
    this.#settle(`This search ${broken.message}.`);
    byId('results').classList.add('stale');
    return true;
  }

  #settle(note) {
    byId('search-note').textContent = note;
    byId('results').classList.remove('stale');
  }

  #afterTyping() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_REST_MS);
  }

  #search() {
    clearTimeout(this.#typing);
    const q = byId('search-text').value.trim();
    if (q === this.#route.q) return;
    this.#go({ ...this.#route, q, page: '1' }, Boolean(this.#route.q));
  }

  #narrow(change) {
    this.#go({ ...this.#route, ...change, page: '1' }, false);
  }

  /** Narrows a search to a speaker; without one, leads to all that this speaker said. */
  #person(field) {
    const name = field.value.trim();
    field.value = '';
    if (!name) return;
    if (this.#route.q) this.#narrow({ speaker: name });
    else this.#go({ view: 'speaker', id: name }, false);
  }

  #enterResults(event) {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    byId('results').querySelector('h3 a')?.focus();
  }
}

// --- the list ---------------------------------------------------------------------------------

function countOf({ total }, { q }) {
  if (total === 0) return q ? `Nothing found for “${q}”` : 'No article matches';
  return q ? `${plural(total, 'place')} for “${q}”` : plural(total, 'article');
}

function showResults(list, route) {
  const items = route.q ? list.items.map(hit) : list.items.map(card);
  byId('results').start = (list.page - 1) * list.size + 1;
  byId('results').replaceChildren(...(items.length ? items : [element('li', { class: 'empty' }, ...advice(route))]));
}

const card = (article) =>
  element('li', {}, element('h3', { dir: 'auto' }, headline(article.id, article.title?.text)), meta(article));

function hit({ kind, article, title, paragraph, speaker, snippet, ...rest }) {
  const words = kind === 'TITLE' ? highlighted(snippet.parts) : title;
  const shown = [element('h3', { dir: 'auto' }, headline(article, words, { paragraph: paragraph && String(paragraph) })), meta(rest)];
  if (kind === 'PARAGRAPH') shown.push(element('p', { class: 'snippet', dir: 'auto' }, ...marked(snippet.parts)));
  if (kind === 'QUOTE') {
    shown.push(element('p', { class: 'snippet said', dir: 'auto' },
      ...(speaker ? [link(writeRoute({ view: 'speaker', id: speaker.id }), speaker.name), ': '] : []),
      ...highlighted(snippet.parts)));
  }
  return element('li', {}, ...shown);
}

function advice(route) {
  const narrowed = FILTERS.filter((name) => route[name]);
  if (!route.q && !narrowed.length) {
    return ['No articles are loaded. Put .txt, .md or .html files into the articles folder and restart, or ',
      link('#/paste', 'paste a text of your own'), '.'];
  }
  const wider = writeRoute({ view: 'library', q: route.q });
  return [
    route.q ? 'All words must stand in one paragraph, headline or quote. Try fewer words, or OR between them. ' : '',
    ...(narrowed.length ? [link(wider, 'Search without filters')] : []),
  ];
}

const ORDERS = {
  list: { '': 'As filed', published: 'Newest first', title: 'By headline' },
  search: { '': 'Best first', published: 'Newest first' },
};

function showOrders({ q, sort }) {
  const words = q ? ORDERS.search : ORDERS.list;
  byId('sort').replaceChildren(
    ...(q ? SEARCH_ORDERS : LIST_ORDERS).map((value) => element('option', { value, selected: value === sort }, words[value])));
}

// --- filters ----------------------------------------------------------------------------------

/** Filters stand open where there is room for them. */
function openFilters() {
  byId('filters').open = WIDE.matches;
}

// --- the keyboard -----------------------------------------------------------------------------

function moveInResults(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...byId('results').querySelectorAll('h3 a')];
  const at = links.indexOf(event.target) + step;
  event.preventDefault();
  (at < 0 ? byId('search-text') : links[at])?.focus();
}

function focusSearch(event) {
  const writing = event.target.closest?.('input, textarea, select, dialog');
  if (event.key !== '/' || writing || byId('library').hidden) return;
  event.preventDefault();
  byId('search-text').focus();
}
