// What is on screen, to take away: curl commands and downloads.

import { BASE, articlePath, getBlob, query } from './api.js';
import { byId, element } from './dom.js';
import { DOWNLOAD_MS, KEYWORDS, MOST_KEYWORDS, PAGE_SIZE } from './limits.js';
import { analysisQuery } from './state.js';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const curl = (path) => `curl -s ${quoted(location.origin + BASE + path)}`;

export function curlOf(route, sent) {
  return route.view === 'paste' ? curlOfSent(route, sent) : pathsOf(route).map(curl).join('\n');
}

function curlOfSent(route, { body, type, name }) {
  const data = typeof body === 'string' ? body : `@${name}`;
  return `${curl(`/analyses${query(analysisQuery(route))}`)} \\\n` +
    `  -H ${quoted(`Content-Type: ${type}`)} \\\n  --data-binary ${quoted(data)}`;
}

const quotesPath = ({ id, speaker, attitudes }) => articlePath(id, '/quotes', { speaker, attitudes, size: PAGE_SIZE });
const keywordsPath = ({ id, sort, kind }, limit) => articlePath(id, '/keywords', { limit, sort, kind });
const summaryPath = ({ id, sentences }) => articlePath(id, '/summary', { sentences });

const pathsOf = (route) => [
  articlePath(route.id),
  articlePath(route.id, '/paragraphs', { size: PAGE_SIZE }),
  quotesPath(route),
  articlePath(route.id, '/speakers', { attitudes: route.attitudes }),
  keywordsPath(route, KEYWORDS),
  summaryPath(route),
];

/** Wires the dialog; `command` tells what it is to show. */
export function wireCurl(command) {
  const dialog = byId('curl');
  byId('curl-open').addEventListener('click', () => {
    byId('curl-text').textContent = command();
    byId('curl-status').textContent = '';
    dialog.showModal();
  });
  byId('curl-close').addEventListener('click', () => dialog.close());
  byId('curl-copy').addEventListener('click', copy);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('curl-text').textContent);
    byId('curl-status').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(byId('curl-text'));
    byId('curl-status').textContent = 'Selected: press Ctrl+C to copy.';
  }
}

const DOWNLOADS = {
  quotes: [quotesPath, 'text/csv', 'quotes.csv'],
  keywords: [(route) => keywordsPath(route, MOST_KEYWORDS), 'text/csv', 'keywords.csv'],
  summary: [summaryPath, 'text/plain', 'summary.txt'],
};

export async function download(kind, route) {
  const [path, type, name] = DOWNLOADS[kind];
  const url = URL.createObjectURL(await getBlob(path(route), type));
  element('a', { href: url, download: `${route.id}-${name}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
