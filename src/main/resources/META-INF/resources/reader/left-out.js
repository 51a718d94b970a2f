// What a page or file held beside the article: menus, share buttons, notes. Shown greyed where it stood, kind by kind.

import { byId, element } from './dom.js';
import { KINDS, number, sentenceCase } from './wording.js';

const kindOf = (piece) => piece.kind ?? 'OTHER';
const nameOf = (kind) => KINDS[kind] ?? sentenceCase(kind);
const listOf = (chosen) => chosen.split(',').filter(Boolean);

/** The pieces of the chosen kinds, in the order of the text. */
export function shownOf(article, chosen) {
  const kinds = listOf(chosen);
  return article.boilerplate
    .filter((piece) => kinds.includes(kindOf(piece)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A piece as it appears among the paragraphs. */
export function greyed(piece) {
  return element('p', { class: 'left-out', dir: 'auto' },
    element('span', { class: 'tag' }, nameOf(kindOf(piece))), ' ', piece.text);
}

/** A box to tick for each kind that there is; `choose` is told all kinds that are ticked. */
export function listLeftOut(article, chosen, choose) {
  const counts = new Map();
  article.boilerplate.forEach((piece) => counts.set(kindOf(piece), (counts.get(kindOf(piece)) ?? 0) + 1));
  const ticked = new Set(listOf(chosen));
  const toggle = (kind) => choose([...flipped(ticked, kind)].sort().join(','));
  byId('left-out-panel').hidden = counts.size === 0;
  byId('left-out').replaceChildren(...[...counts].map(([kind, count]) => box(kind, count, ticked.has(kind), toggle)));
}

function flipped(set, value) {
  const result = new Set(set);
  if (!result.delete(value)) result.add(value);
  return result;
}

function box(kind, count, checked, toggle) {
  const input = element('input', { type: 'checkbox', checked, 'data-kind': kind, onchange: () => toggle(kind) });
  return element('li', {}, element('label', {}, input, ` ${nameOf(kind)} `, element('span', { class: 'number' }, number(count))));
}
