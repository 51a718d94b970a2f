// Ties address bar, API and page together.

import { Problem, analyse, articlePath, getAll, getJson } from './api.js';
import { scrollToFirst, showArticle, showParagraphs } from './article-view.js';
import { byId, element } from './dom.js';
import { showKeywords, showSpeakers, showStatistics, showSummary } from './panels.js';
import { QuoteCard } from './quote-card.js';
import { readRoute, writeRoute } from './route.js';
import { curlOf, download, wireCurl } from './take-away.js';

const KEYWORD_LIMIT = 50;

let articles;
let model;
let shown;
let pasted;
let pending = new AbortController();

const card = new QuoteCard((speaker) => choose('speaker', speaker));

// --- loading -----------------------------------------------------------------------------------

async function loadArticle(route, signal) {
  const id = route.article;
  const [article, paragraphs, quotes, speakers, keywords, summary] = await Promise.all([
    getJson(articlePath(id), signal),
    getAll(articlePath(id, '/paragraphs'), signal),
    getAll(articlePath(id, '/quotes', { attitudes: route.attitudes }), signal),
    getAll(articlePath(id, '/speakers', { attitudes: route.attitudes }), signal),
    loadKeywords(route, signal),
    loadSummary(route, signal),
  ]);
  return { article, paragraphs, quotes, speakers, keywords, summary };
}

const loadKeywords = async (route, signal) =>
  (await getJson(articlePath(route.article, '/keywords', { limit: KEYWORD_LIMIT, sort: route.sort, kind: route.kind }), signal)).items;

const loadSummary = (route, signal) =>
  getJson(articlePath(route.article, '/summary', { sentences: route.sentences }), signal);

const loadPasted = (route, signal) =>
  analyse(pasted.text, pasted.type,
    { sentences: route.sentences, sort: route.sort, kind: route.kind, attitudes: route.attitudes, limit: KEYWORD_LIMIT }, signal);

// --- the way from a route to the page -----------------------------------------------------------

async function go() {
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  const route = readRoute();
  byId('paste').hidden = route.view !== 'paste';
  try {
    if (route.view === 'paste') {
      await showPasted(route, signal);
    } else {
      await showFromLibrary(route, signal);
    }
  } catch (failure) {
    if (failure.name !== 'AbortError') fail(failure);
  }
}

async function showPasted(route, signal) {
  document.title = 'Your text · Article Insights';
  byId('downloads').hidden = true;
  byId('picker').hidden = true;
  if (!pasted) {
    rest('');
    byId('reading').hidden = true;
    shown = undefined;
    return;
  }
  if (shown?.view !== 'paste' || asks(shown, route, ['sentences', 'kind', 'sort', 'attitudes']) || shown.pasted !== pasted) {
    say('Analysing…');
    model = await loadPasted(route, signal);
  }
  await show({ ...route, pasted });
}

async function showFromLibrary(route, signal) {
  byId('downloads').hidden = false;
  say(shown ? '' : 'Loading…');
  articles ??= await getAll('/articles', signal);
  if (articles.length === 0) {
    byId('reading').hidden = true;
    rest('No articles are loaded. Put .txt, .md or .html files into the articles folder and restart, or paste a text of your own.');
    return;
  }
  if (!route.article) {
    location.replace(writeRoute({ ...route, article: articles[0].id }));
    return;
  }
  if (shown?.view !== 'article' || asks(shown, route, ['article', 'attitudes'])) {
    say('Loading…');
    model = await loadArticle(route, signal);
  } else {
    await refresh(route, signal);
  }
  showPicker(route.article);
  await show(route);
}

async function refresh(route, signal) {
  const [keywords, summary] = await Promise.all([
    asks(shown, route, ['kind', 'sort']) ? loadKeywords(route, signal) : model.keywords,
    asks(shown, route, ['sentences']) ? loadSummary(route, signal) : model.summary,
  ]);
  model = { ...model, keywords, summary };
}

const asks = (before, now, names) => names.some((name) => before[name] !== now[name]);

async function show(route) {
  const before = shown;
  shown = route;
  const fresh = before?.view !== route.view || before?.article !== route.article || before?.pasted !== route.pasted;
  byId('reading').hidden = false;
  card.use(model);
  if (fresh) {
    showArticle(model, route);
    showStatistics(model);
    document.title = `${model.article.title?.text ?? 'Your text'} · Article Insights`;
  } else {
    showParagraphs(model, route);
  }
  const focused = focusKey();
  showSummary(model, route.sentences, (paragraph) => scrollToFirst(`#p${paragraph}`));
  byId('attitudes').checked = Boolean(route.attitudes);
  showSpeakers(model, route.speaker, (speaker) => choose('speaker', speaker));
  showKeywords(model, route, (keyword) => choose('keyword', keyword));
  refocus(focused);
  rest('');
  if (route.speaker && (fresh || before.speaker !== route.speaker)) scrollToFirst('.chosen');
  else if (route.keyword && (fresh || before.keyword !== route.keyword)) scrollToFirst('.keyword');
}

// The panels are drawn anew, so whoever works by keyboard is put back where they were.
function focusKey() {
  const { speaker, keyword } = document.activeElement?.dataset ?? {};
  return speaker !== undefined ? ['speaker', speaker] : keyword !== undefined ? ['keyword', keyword] : undefined;
}

function refocus(key) {
  if (key) document.querySelector(`[data-${key[0]}="${CSS.escape(key[1])}"]`)?.focus({ preventScroll: true });
}

function choose(name, value) {
  const route = readRoute();
  route[name] = route[name] === value && name !== 'sentences' && name !== 'kind' && name !== 'sort' && name !== 'attitudes' ? '' : value;
  location.hash = writeRoute(route);
}

// --- saying how it goes ---------------------------------------------------------------------------

function say(message) {
  byId('status').textContent = message;
  byId('problem').hidden = true;
}

function rest(message) {
  say(message);
  byId('main').removeAttribute('aria-busy');
}

function fail(failure) {
  const details = failure instanceof Problem ? failure.details : { title: 'Something went wrong', detail: failure.message };
  const list = (details.violations ?? []).map((violation) => element('li', {}, `${violation.parameter}: ${violation.message}`));
  byId('status').textContent = '';
  byId('reading').hidden = true;
  shown = undefined;
  byId('problem').replaceChildren(
    element('p', {}, element('strong', {}, details.title ?? 'Error')),
    element('p', {}, details.detail ?? ''),
    ...(list.length ? [element('ul', {}, ...list)] : []));
  byId('problem').hidden = false;
}

function showPicker(chosen) {
  byId('picker').hidden = articles.length < 2;
  byId('article-picker').replaceChildren(
    ...articles.map((article) =>
      element('option', { value: article.id, selected: article.id === chosen }, article.title?.text ?? article.id)));
}

// --- wiring -----------------------------------------------------------------------------------

byId('article-picker').addEventListener('change', (event) => {
  location.hash = writeRoute({ ...readRoute(), article: event.target.value, speaker: '', keyword: '' });
});
byId('summary-length').addEventListener('input', (event) => choose('sentences', event.target.value));
byId('attitudes').addEventListener('change', (event) => choose('attitudes', event.target.checked ? 'true' : ''));
for (const name of ['kind', 'sort']) {
  byId(`keyword-${name}`).addEventListener('change', (event) => choose(name, event.target.value));
}
byId('paste-form').addEventListener('submit', (event) => {
  event.preventDefault();
  pasted = { text: byId('paste-text').value, type: byId('paste-format').value };
  go();
});
byId('downloads').addEventListener('click', (event) => {
  const kind = event.target.dataset.download;
  if (kind) download(kind, readRoute()).catch(fail);
});
document.querySelector('[data-skip]').addEventListener('click', (event) => {
  event.preventDefault();
  byId('article').focus();
});
wireCurl(() => curlOf(readRoute(), pasted));
addEventListener('hashchange', go);
go();
