// On a narrow screen the parts of an article take turns: summary and speakers first, then the text.

import { byId, element } from './dom.js';

const ORDER = ['Summary', 'Speakers', 'Text', 'More'];
const NARROW = matchMedia('(max-width: 59.99rem)');

let shown = ORDER[0];

const partOf = (name) => document.querySelector(`[data-part="${name}"]`);
const tabOf = (name) => byId(`tab-${name.toLowerCase()}`);

export function wireTabs() {
  byId('tabs').append(...ORDER.map(tab));
  byId('tabs').addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) move(step);
  });
  NARROW.addEventListener('change', () => showPart(shown));
  showPart(shown);
}

function tab(name) {
  return element('button', {
    type: 'button', role: 'tab', id: `tab-${name.toLowerCase()}`, 'aria-controls': partOf(name).id,
    onclick: () => showPart(name),
  }, name);
}

function move(step) {
  const next = ORDER[(ORDER.indexOf(shown) + step + ORDER.length) % ORDER.length];
  showPart(next);
  tabOf(next).focus();
}

/** Shows a part by its name; on a wide screen all of them are there. */
export function showPart(name) {
  shown = name;
  byId('tabs').hidden = !NARROW.matches;
  for (const each of ORDER) {
    tabOf(each).setAttribute('aria-selected', String(each === shown));
    tabOf(each).tabIndex = each === shown ? 0 : -1;
    partOf(each).hidden = NARROW.matches && each !== shown;
  }
}
