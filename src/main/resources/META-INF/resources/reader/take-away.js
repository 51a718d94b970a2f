// What is on screen, to take away: curl commands and downloads.

import { BASE, articlePath, getBlob } from './api.js';
import { byId, element } from './dom.js';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

export function curlOf(route, pasted) {
  const parameters = { sentences: route.sentences, sort: route.sort, kind: route.kind, attitudes: route.attitudes };
  const keywords = { limit: 50, sort: route.sort, kind: route.kind };
  if (route.view === 'paste') {
    const search = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
    return `curl -s ${quoted(`${location.origin}${BASE}/analyses?${search}`)} \\\n` +
      `  -H ${quoted(`Content-Type: ${pasted.type}`)} \\\n  --data-binary ${quoted(pasted.text)}`;
  }
  const attitudes = { attitudes: route.attitudes };
  return [
    articlePath(route.article),
    articlePath(route.article, '/paragraphs', { size: 500 }),
    articlePath(route.article, '/quotes', { speaker: route.speaker, ...attitudes, size: 500 }),
    articlePath(route.article, '/speakers', attitudes),
    articlePath(route.article, '/keywords', keywords),
    articlePath(route.article, '/summary', { sentences: route.sentences }),
  ].map((path) => `curl -s ${quoted(location.origin + BASE + path)}`).join('\n');
}

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

export async function download(kind, route) {
  const wanted = {
    quotes: [articlePath(route.article, '/quotes', { speaker: route.speaker, attitudes: route.attitudes, size: 500 }), 'text/csv', 'quotes.csv'],
    keywords: [articlePath(route.article, '/keywords', { limit: 500, sort: route.sort, kind: route.kind }), 'text/csv', 'keywords.csv'],
    summary: [articlePath(route.article, '/summary', { sentences: route.sentences }), 'text/plain', 'summary.txt'],
  };
  const [path, type, name] = wanted[kind];
  const url = URL.createObjectURL(await getBlob(path, type));
  element('a', { href: url, download: `${route.article}-${name}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
