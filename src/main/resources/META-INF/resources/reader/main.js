// Ties address bar, state and views together, and nothing else.

import { byId } from './dom.js';
import { LibraryView } from './library-view.js';
import { QUERY_LENGTH } from './limits.js';
import { enter, leave } from './places.js';
import { readRoute, writeRoute } from './route.js';
import { State } from './state.js';
import { say, tellProblem } from './status.js';

const SECTIONS = ['library', 'reading', 'speaker', 'keyword', 'paste'];

const state = new State();
const library = new LibraryView(goTo);

let reading;

/** The views beside the library, loaded once: the first list need not wait for them. */
function others() {
  reading ??= import('./reading.js').then(({ openReading }) => openReading({ state, current, choose, send, fail }));
  return reading;
}

const viewOf = async (name) => (name === 'library' ? library : (await others())[name]);

/** What has the focus when a view is entered. */
const HEADINGS = {
  library: ['library-title'], article: ['headline'], speaker: ['speaker-name'], keyword: ['keyword-name'], paste: ['paste-title', 'headline'],
};

const current = () => readRoute(location.hash);

let pending = new AbortController();

// --- the way from the address to the page -------------------------------------------------------

async function go() {
  pending.abort();
  pending = new AbortController();
  const route = current();
  const { shown } = state;
  const entered = shown?.route.view !== route.view || shown.route.id !== route.id || shown.sent !== state.sent;
  const place = enter();
  try {
    await draw(route, entered, pending.signal);
    if (entered) arrive(route, place, shown);
  } catch (failure) {
    if (failure.name !== 'AbortError') fail(failure);
  } finally {
    others();
  }
}

async function draw(route, entered, signal) {
  if (entered) say(route.view === 'paste' && state.sent ? 'Analysing…' : state.shown ? '' : 'Loading…');
  const [view, { model, before }] = await Promise.all([viewOf(route.view), state.load(route, signal)]);
  if (onlyOne(route, model)) return;
  if (entered) hideAll();
  frame(route);
  view.show(model, route, before);
  say('');
}

/** A library of one article starts with that article. */
function onlyOne(route, { list } = {}) {
  if (route.view !== 'library' || list.total !== 1 || writeRoute(route) !== '#/') return false;
  state.forget();
  document.querySelector('[data-view="library"]').hidden = true;
  location.replace(writeRoute({ view: 'article', id: list.items[0].id }));
  return true;
}

function frame({ view }) {
  byId('downloads').hidden = view !== 'article';
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

const hideAll = () => SECTIONS.forEach((id) => { byId(id).hidden = true; });

/** Whoever comes from another view starts at its heading; whoever comes back, where they were. */
function arrive(route, place, cameFrom) {
  const pointed = route.speaker || route.keyword || route.paragraph;
  if (place !== undefined || !pointed || route.view === 'library') scrollTo({ top: place ?? 0, behavior: 'instant' });
  if (cameFrom) HEADINGS[route.view].map(byId).find((heading) => !heading.hidden).focus({ preventScroll: true });
}

function fail(failure) {
  if (library.takes(failure)) return;
  hideAll();
  state.forget();
  tellProblem(failure);
  if (current().view === 'paste') others().then(({ paste }) => paste.show());
  else if (failure.wait) tryAgain(failure.wait);
}

/** A library that is still being loaded, or has too much to do, is asked again when it said. */
function tryAgain(seconds) {
  const { signal } = pending;
  setTimeout(() => { if (!signal.aborted) go(); }, seconds * 1000);
}

// --- what the reader does -----------------------------------------------------------------------

/** Shows another route; a search that is still being typed takes the place of the one before. */
function goTo(route, replacing) {
  const hash = writeRoute(route);
  if (!replacing) {
    location.hash = hash;
    return;
  }
  history.replaceState(history.state, '', hash);
  go();
}

/** What is chosen a second time is let go. */
const TOGGLES = ['speaker', 'keyword'];

function choose(name, value) {
  const route = current();
  const dropped = TOGGLES.includes(name) && route[name] === value;
  goTo({ ...route, [name]: dropped ? '' : value }, false);
}

function send(sent) {
  state.sent = sent;
  if (current().view === 'paste') go();
  else location.hash = writeRoute({ view: 'paste' });
}

// --- wiring -------------------------------------------------------------------------------------

byId('search-text').maxLength = QUERY_LENGTH;
document.querySelector('[data-skip]').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
addEventListener('hashchange', () => {
  leave();
  go();
});
go();
