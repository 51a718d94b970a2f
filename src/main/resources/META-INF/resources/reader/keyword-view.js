// A keyword: the articles in which it occurs, how often, and the places.

import { byId, element, link, shape } from './dom.js';
import { headline, marked, showPages } from './lists.js';
import { writeRoute } from './route.js';
import { joined, plural } from './wording.js';

const WIDTH = 100;
const HEIGHT = 8;

export function showKeyword({ keyword, most }, route) {
  byId('keyword').hidden = false;
  byId('keyword-name').textContent = keyword.keyword;
  byId('keyword-note').replaceChildren(
    joined([`${plural(keyword.count, 'occurrence')} in ${plural(keyword.total, 'article')}`, formsOf(keyword)]),
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

function group({ article, title, count, inTitle, occurrences, snippet }, most, keyword) {
  const paragraph = occurrences[0] && String(occurrences[0].paragraph);
  return element('section', {},
    element('h2', { dir: 'auto' }, headline(article, title, { keyword })),
    bar(count, most, inTitle),
    ...(snippet ? [element('p', { class: 'snippet', dir: 'auto' }, ...marked(snippet.parts), ' ', ...where(article, paragraph))] : []));
}

const where = (id, paragraph) =>
  (paragraph ? [link(writeRoute({ view: 'article', id, paragraph }), `paragraph ${paragraph}`)] : []);

function bar(count, most, inTitle) {
  const width = Math.max(1, (count / Math.max(1, most)) * WIDTH);
  return element('p', { class: 'bar' },
    shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      shape('rect', { width, height: HEIGHT })),
    element('span', { class: 'number' }, joined([plural(count, 'occurrence'), inTitle > 0 && 'in the headline'])));
}
