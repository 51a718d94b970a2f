// The address bar is the state: `#/articles/{id}?speaker=…&keyword=…&sentences=…&kind=…&sort=…&attitudes=true`, `#/paste`.

const DEFAULTS = { speaker: '', keyword: '', sentences: '3', kind: '', sort: 'count', attitudes: '' };
const ALLOWED = { kind: ['', 'WORD', 'PHRASE'], sort: ['count', 'score'], attitudes: ['', 'true'] };

export function readRoute() {
  const [path, search = ''] = location.hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean);
  return {
    view: parts[0] === 'paste' ? 'paste' : 'article',
    article: parts[0] === 'articles' && parts[1] ? decode(parts[1]) : '',
    ...choices(new URLSearchParams(search)),
  };
}

function choices(search) {
  const found = {};
  for (const [name, fallback] of Object.entries(DEFAULTS)) {
    const value = search.get(name) ?? fallback;
    found[name] = !ALLOWED[name] || ALLOWED[name].includes(value) ? value : fallback;
  }
  const sentences = Number(found.sentences);
  found.sentences = Number.isInteger(sentences) ? String(Math.min(10, Math.max(1, sentences))) : DEFAULTS.sentences;
  return found;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function writeRoute(route) {
  const search = new URLSearchParams();
  for (const [name, fallback] of Object.entries(DEFAULTS)) {
    if (route[name] !== fallback) {
      search.set(name, route[name]);
    }
  }
  const path = route.view === 'paste' ? '#/paste' : `#/articles/${encodeURIComponent(route.article)}`;
  return search.size ? `${path}?${search}` : path;
}
