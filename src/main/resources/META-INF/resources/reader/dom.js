// Builds elements from data. Text only ever becomes a text node, so no article can bring markup.

const SVG = 'http://www.w3.org/2000/svg';

// Controls that could reorder what stands around them are shown as what they are.
const BIDI_CONTROLS = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
};
const BIDI = /([\u202a-\u202e\u2066-\u2069])/u;

export const byId = (id) => document.getElementById(id);

/** An element with attributes (booleans toggle, `on…` functions listen) and children. */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function shape(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      node.addEventListener(key.slice(2), value);
    } else if (value === true) {
      node.setAttribute(key, '');
    } else if (value !== false && value !== undefined) {
      node.setAttribute(key, value);
    }
  }
  for (const child of children) {
    node.append(child instanceof Node ? child : inert(String(child)));
  }
  return node;
}

/** Text as nodes that cannot change the direction of their neighbours. */
export function inert(text) {
  if (!BIDI.test(text)) {
    return document.createTextNode(text);
  }
  const parts = document.createDocumentFragment();
  for (const part of text.split(BIDI)) {
    const control = BIDI_CONTROLS[part];
    if (control) {
      parts.append(element('span', { class: 'control', title: 'A hidden direction control' }, control));
    } else if (part) {
      parts.append(document.createTextNode(part));
    }
  }
  return parts;
}

/** Lets the keyboard do on a non-button what a click does. */
export function pressable(action) {
  return {
    onclick: action,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        action(event);
      }
    },
  };
}

/** A link to somewhere else, which the page itself never loads; undefined unless it leads to a web page. */
export function outside(address, label) {
  if (!/^https?:\/\//i.test(address ?? '')) return undefined;
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: address }, `${label} ↗`);
}

/** A link within the page. */
export const link = (href, ...children) => element('a', { href }, ...children);
