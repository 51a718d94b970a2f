// A speaker: all that this person said, by article.

import { byId, element, link } from './dom.js';
import { headline, meta, showPages } from './lists.js';
import { writeRoute } from './route.js';
import { joined, plural } from './wording.js';

export function showSpeaker({ quotes, speaker, cards }, route) {
  const name = speaker?.name ?? route.id;
  byId('speaker').hidden = false;
  byId('speaker-name').textContent = name;
  byId('speaker-note').textContent = noteOf(quotes, speaker);
  byId('speaker-quotes').replaceChildren(
    ...byArticle(quotes.items).map(([id, said]) => group(id, said, cards.get(id), route.id)));
  showPages(byId('speaker-pages'), quotes, route);
  document.title = `${name} · Article Insights`;
}

function noteOf({ total }, speaker) {
  if (total === 0) return 'No article of the library quotes this speaker.';
  const also = speaker?.aliases?.length ? `also ${speaker.aliases.join(', ')}` : '';
  return joined([speaker?.role, also, plural(total, 'quote')]);
}

/** Quotes come in the order of the articles: those of one article stand together. */
function byArticle(items) {
  const groups = new Map();
  for (const quote of items) groups.set(quote.article, [...(groups.get(quote.article) ?? []), quote]);
  return [...groups];
}

function group(id, said, card, speaker) {
  return element('section', {},
    element('h2', { dir: 'auto' }, headline(id, said[0].title ?? card?.title?.text, { speaker })),
    ...(card ? [meta({ ...card, counts: undefined })] : []),
    element('ul', {}, ...said.map((quote) => element('li', { dir: 'auto' }, words(quote), ...where(id, quote)))));
}

const words = (quote) => element('q', { class: quote.type.toLowerCase() }, quote.text);

const where = (id, { paragraph }) =>
  [' ', link(writeRoute({ view: 'article', id, paragraph: String(paragraph) }), `paragraph ${paragraph}`)];
