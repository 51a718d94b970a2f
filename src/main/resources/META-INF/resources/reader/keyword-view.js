// A keyword: the articles in which it occurs, how often, and the places.

import { byId, element, link, shape } from './dom.js';
import { headline, marked, meta, showPages } from './lists.js';
import { writeRoute } from './route.js';
import { joined, number, plural } from './wording.js';

const WIDTH = 100;
const HEIGHT = 8;

export function showKeyword({ keyword }, route) {
  const most = Math.max(1, ...keyword.items.map((item) => item.count));
  byId('keyword').hidden = false;
  byId('keyword-name').textContent = keyword.keyword;
  byId('keyword-note').replaceChildren(
    joined([plural(keyword.count, 'occurrence'), `in ${plural(keyword.articleCount, 'article')}`, formsOf(keyword)]),
    ' · ', link(writeRoute({ view: 'library', q: quoted(keyword.keyword) }), 'Search for it'));
  byId('keyword-places').replaceChildren(...keyword.items.map((item) => group(item, most, keyword.keyword)));
  showPages(byId('keyword-pages'), keyword, route);
  document.title = `${keyword.keyword} · Article Insights`;
}

const quoted = (words) => (words.includes(' ') ? `"${words}"` : words);

function formsOf({ keyword, forms = [] }) {
  const others = forms.filter((form) => form !== keyword);
  return others.length ? `also as ${others.join(', ')}` : '';
}

function group(item, most, keyword) {
  return element('section', {},
    element('h2', { dir: 'auto' }, headline(item.article, item.title ?? item.article, { keyword })),
    meta(item),
    bar(item.count, most),
    element('ul', {}, ...(item.occurrences ?? []).filter(({ snippet }) => snippet).map((place) => placeOf(item.article, place, keyword))));
}

function bar(count, most) {
  return element('p', { class: 'bar' },
    shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      shape('rect', { width: Math.max(1, (count / most) * WIDTH), height: HEIGHT, rx: 1 })),
    element('span', { class: 'number' }, number(count)),
    element('span', { class: 'unseen' }, count === 1 ? ' occurrence' : ' occurrences'));
}

function placeOf(id, { paragraph, snippet }, keyword) {
  return element('li', { dir: 'auto' }, ...marked(snippet.parts), ' ',
    link(writeRoute({ view: 'article', id, keyword, paragraph: String(paragraph) }), `paragraph ${paragraph}`));
}
