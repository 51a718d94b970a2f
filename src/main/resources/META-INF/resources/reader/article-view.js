// An article, from the library or sent by the reader: headline, text and what is known of them.

import { byId, element, outside } from './dom.js';
import { listLeftOut } from './left-out.js';
import { showKeywords, showSpeakers, showStatistics, showSummary } from './panels.js';
import { showParagraphs } from './paragraphs.js';
import { QuoteCard } from './quote-card.js';
import { showPart } from './tabs.js';
import { doubt, joined, moment } from './wording.js';

export class ArticleView {
  #choose;
  #card;

  /** @param choose is told the name and the value of what the reader chooses */
  constructor(choose) {
    this.#choose = choose;
    this.#card = new QuoteCard((speaker) => choose('speaker', speaker));
  }

  /** Shows a model; `before` is what the same view showed, or undefined. */
  show(model, route, before) {
    const fresh = before?.model.article !== model.article;
    byId('reading').hidden = false;
    this.#card.use(model);
    if (fresh) {
      showHead(model.article);
      showStatistics(model);
      showPart(route.paragraph || route.speaker || route.keyword ? 'Text' : 'Summary');
    }
    showParagraphs(model, route);
    this.#showPanels(model, route);
    scroll(route, fresh ? undefined : before.route);
  }

  #showPanels(model, route) {
    const focused = focusKey();
    showSummary(model, route.sentences, (paragraph) => scrollTo(`#p${paragraph}`));
    showSpeakers(model, route, (speaker) => this.#choose('speaker', speaker));
    showKeywords(model, route, (keyword) => this.#choose('keyword', keyword));
    listLeftOut(model.article, route.left, (kinds) => this.#choose('left', kinds));
    refocus(focused);
  }
}

function showHead(article) {
  const title = article.title?.text;
  byId('headline').replaceChildren(element('span', {}, title ?? 'Untitled'));
  byId('dateline').textContent = joined([article.place, article.source]);
  const parts = bylineOf(article);
  byId('byline').hidden = parts.length === 0;
  byId('byline').replaceChildren(...parts);
  byId('doubt').textContent = doubt(article.qualityReasons);
  document.title = `${title ?? 'Your text'} · Article Insights`;
}

/** Who, when, where; the picture and the page itself are links, and never loaded. */
function bylineOf({ authors, published, modified, site, section, url, image }) {
  return [
    authors?.length && element('span', { class: 'authors' }, `By ${authors.join(', ')}`),
    published && element('time', { datetime: published }, moment(published)),
    modified && modified !== published && element('span', {}, 'changed ', element('time', { datetime: modified }, moment(modified))),
    site && element('span', {}, joined([site, section])),
    outside(url, 'Original page'),
    outside(image, 'Picture'),
  ].filter(Boolean);
}

/** Brings into view what a route asks for, unless it was asked for already. */
function scroll(route, before) {
  const asked = (name) => route[name] && route[name] !== before?.[name];
  if (asked('speaker')) scrollTo('.chosen');
  else if (asked('keyword')) scrollTo('.keyword');
  else if (asked('paragraph')) point(`#p${route.paragraph}`);
}

function scrollTo(selector) {
  showPart('Text');
  const target = document.querySelector(`#paragraphs ${selector}`);
  target?.scrollIntoView({ block: 'center' });
  return target;
}

function point(selector) {
  scrollTo(selector)?.classList.add('pointed');
}

// The panels are drawn anew, so whoever works by keyboard is put back where they were.
const KEYS = ['speaker', 'keyword', 'kind'];

function focusKey() {
  const data = document.activeElement?.dataset ?? {};
  const key = KEYS.find((name) => data[name] !== undefined);
  return key && `[data-${key}="${CSS.escape(data[key])}"]`;
}

function refocus(selector) {
  if (selector) document.querySelector(`#reading ${selector}`)?.focus({ preventScroll: true });
}
