// What is loaded: the view that is shown and its model. Knows the API, never the page.

import { analyse, articlePath, getAll, getJson } from './api.js';
import { loadKeyword, loadLibrary, loadSpeaker } from './library-state.js';
import { KEYWORDS } from './limits.js';
import { differ } from './route.js';

const LOADERS = {
  library: loadLibrary,
  article: loadArticle,
  speaker: loadSpeaker,
  keyword: loadKeyword,
  paste: loadSent,
};

export class State {
  /** What was shown last: `{route, model, sent}`; undefined when nothing is. */
  shown;

  /** What the reader pasted or dropped: `{body, type, name}`. */
  sent;

  /** Loads what a route needs, keeping of what is shown what still holds. Answers it beside what was shown before. */
  async load(route, signal) {
    const { sent } = this;
    const before = this.shown?.route.view === route.view && this.shown.sent === sent ? this.shown : undefined;
    const model = await LOADERS[route.view](route, { before, sent, signal });
    this.shown = { route, model, sent };
    return { model, before };
  }

  forget() {
    this.shown = undefined;
  }
}

// --- an article -------------------------------------------------------------------------------

async function loadArticle(route, { before, signal }) {
  if (!before || differ(before.route, route, ['id', 'attitudes'])) return wholeArticle(route, signal);
  const [keywords, summary] = await Promise.all([
    differ(before.route, route, ['kind', 'sort']) ? keywordsOf(route, signal) : before.model.keywords,
    differ(before.route, route, ['sentences']) ? summaryOf(route, signal) : before.model.summary,
  ]);
  return { ...before.model, keywords, summary };
}

async function wholeArticle(route, signal) {
  const { id, attitudes } = route;
  const [article, paragraphs, quotes, speakers, keywords, summary] = await Promise.all([
    getJson(articlePath(id), signal),
    getAll(articlePath(id, '/paragraphs'), signal),
    getAll(articlePath(id, '/quotes', { attitudes }), signal),
    getAll(articlePath(id, '/speakers', { attitudes }), signal),
    keywordsOf(route, signal),
    summaryOf(route, signal),
  ]);
  return { article, paragraphs, quotes, speakers, keywords, summary };
}

const keywordsOf = async ({ id, sort, kind }, signal) =>
  (await getJson(articlePath(id, '/keywords', { limit: KEYWORDS, sort, kind }), signal)).items;

const summaryOf = ({ id, sentences }, signal) => getJson(articlePath(id, '/summary', { sentences }), signal);

// --- a text that is sent ----------------------------------------------------------------------

/** The query of an analysis that shows what the article view would. */
export const analysisQuery = ({ sentences, sort, kind, attitudes }) => ({ sentences, sort, kind, attitudes, limit: KEYWORDS });

async function loadSent(route, { before, sent, signal }) {
  if (!sent) return undefined;
  if (before && !differ(before.route, route, ['sentences', 'kind', 'sort', 'attitudes'])) return before.model;
  return analyse(sent, analysisQuery(route), signal);
}
