// The right-hand column: summary, speakers, keywords, statistics.

import { byId, element, link, pressable, shape } from './dom.js';
import { BARS } from './limits.js';
import { colourOf } from './paragraphs.js';
import { writeRoute } from './route.js';
import { number, plural } from './wording.js';

const ROW = 26;
const WIDTH = 340;
const LABEL = 160;

export function showSummary(model, sentences, scrollTo) {
  byId('summary-length').value = sentences;
  byId('summary-count').textContent = sentences;
  const { summary } = model;
  byId('summary').replaceChildren(
    ...summary.sentences.map((sentence) =>
      element('li', { dir: 'auto' },
        element('button', { type: 'button', onclick: () => scrollTo(sentence.paragraph) }, ...told(sentence)))));
  byId('summary-note').textContent = summary.sentences.length
    ? `${summary.words} of ${summary.originalWords} words (${Math.round(summary.compression * 100)} %)`
    : 'There is nothing to summarise.';
}

/** A sentence as the summary tells it: whom a pronoun means is explained where it stands. */
function told({ text, span, substitutions = [] }) {
  const parts = [];
  let from = 0;
  for (const { span: place, name, text: words, replacement } of substitutions) {
    const start = place.start - span.start;
    parts.push(text.slice(from, start), element('span', { class: 'explained', title: `“${words}” means ${name}` }, replacement));
    from = place.end - span.start;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

export function showSpeakers(model, choice, choose) {
  const colour = colourOf(model.speakers);
  const rows = model.speakers.map((speaker) => speakerRow(speaker, colour({ speaker }), choice.speaker, choose));
  byId('attitudes').checked = Boolean(choice.attitudes);
  byId('speakers').replaceChildren(...(rows.length ? rows : [element('li', { class: 'note' }, 'Nobody is quoted.')]));
  const chosen = model.speakers.find((speaker) => speaker.id === choice.speaker);
  elsewhere('speaker-link', choice, chosen && { view: 'speaker', id: chosen.id }, chosen && `All that ${chosen.name} said`);
}

function speakerRow(speaker, colour, chosen, choose) {
  return element('li', {},
    element('button', {
      type: 'button', class: `speaker-${colour}`, 'aria-pressed': String(speaker.id === chosen),
      'data-speaker': speaker.id, onclick: () => choose(speaker.id),
    },
    element('span', { class: 'swatch' }),
    element('span', { class: 'who' }, speaker.name, ...(speaker.role ? [element('small', {}, speaker.role)] : [])),
    element('span', { class: 'number' }, plural(speaker.quotes, 'quote'))));
}

/** From what is chosen in an article of the library to the same in all of it. */
function elsewhere(id, choice, route, words) {
  const leads = choice.view === 'article' && route;
  byId(id).replaceChildren(...(leads ? [link(writeRoute(route), `${words}, in all articles`)] : []));
}

export function showKeywords(model, choice, choose) {
  for (const name of ['kind', 'sort']) {
    document.querySelectorAll(`input[name="${name}"]`).forEach((input) => {
      input.checked = input.value === choice[name];
    });
  }
  const shown = model.keywords.slice(0, BARS);
  byId('keywords').replaceChildren(
    shown.length ? chart(shown, choice, choose) : element('p', { class: 'note' }, 'No keywords of this kind.'));
  elsewhere('keyword-link', choice, choice.keyword && { view: 'keyword', id: choice.keyword }, `Where “${choice.keyword}” occurs`);
}

function chart(keywords, choice, choose) {
  const byScore = choice.sort === 'score';
  const value = (keyword) => (byScore ? keyword.score : keyword.count);
  const most = Math.max(...keywords.map(value), Number.MIN_VALUE);
  const rows = keywords.map((keyword, index) => bar(keyword, index, value(keyword) / most, byScore, choice, choose));
  return shape('svg', {
    class: 'chart', viewBox: `0 0 ${WIDTH} ${keywords.length * ROW}`, role: 'group',
    'aria-label': `Keywords by ${byScore ? 'score' : 'number of occurrences'}`,
  }, ...rows);
}

function bar(keyword, index, share, byScore, choice, choose) {
  const label = byScore ? keyword.score.toFixed(2) : String(keyword.count);
  const room = WIDTH - LABEL - 40;
  const width = Math.max(2, share * room);
  return shape('g', {
    role: 'button', tabindex: '0', transform: `translate(0 ${index * ROW})`, 'data-keyword': keyword.keyword,
    'aria-pressed': String(keyword.keyword === choice.keyword),
    'aria-label': `${keyword.keyword}, ${byScore ? `score ${label}` : plural(keyword.count, 'occurrence')}`,
    ...pressable(() => choose(keyword.keyword)),
  },
  shape('title', {}, keyword.keyword),
  shape('rect', { class: 'hit', width: WIDTH, height: ROW }),
  shape('text', { x: 0, y: 17 }, shorten(keyword.keyword)),
  shape('rect', { class: 'bar', x: LABEL, y: 4, width, height: ROW - 8, rx: 3 }),
  shape('text', { x: LABEL + width + 6, y: 17 }, label));
}

function shorten(text) {
  const letters = [...text];
  return letters.length > 22 ? `${letters.slice(0, 21).join('')}…` : text;
}

export function showStatistics({ article, quotes }) {
  const { statistics } = article;
  const rows = [
    ['Paragraphs', statistics.paragraphs], ['Sentences', statistics.sentences], ['Words', statistics.words],
    ['Characters', statistics.characters], ['Quotes', quotes.length],
    ['Reading time', `${statistics.readingMinutes} min`],
  ];
  byId('statistics').replaceChildren(
    ...rows.flatMap(([name, value]) => [
      element('dt', {}, name),
      element('dd', {}, typeof value === 'number' ? number(value) : value),
    ]));
}
