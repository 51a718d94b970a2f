import createClient from 'openapi-fetch';
import type { paths } from './build/schema.js';

const address = process.argv[2];
if (!address) throw new Error('usage: client ADDRESS');

// JSON answers and problems; the same operations also speak CSV and plain text.
type Json = `application/${string}json`;

// Lists are sent with commas between them, as the document says (explode: false).
const api = createClient<paths, Json>({
  baseUrl: address,
  querySerializer: { array: { style: 'form', explode: false } },
});

function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

const { data: articles } = await api.GET('/api/v1/articles');
const articleId = articles?.items?.[0]?.id;
check(typeof articleId === 'string', 'an article is listed');

let paragraphs = 0;
for (let page = 1, total = 1; paragraphs < total; page++) {
  const { data } = await api.GET('/api/v1/articles/{articleId}/paragraphs', {
    params: { path: { articleId }, query: { page, size: 8 } },
  });
  check(data !== undefined && data.items !== undefined && data.items.length > 0, `page ${page} has paragraphs`);
  paragraphs += data.items.length;
  total = data.total ?? 0;
}

const { data: speakers } = await api.GET('/api/v1/articles/{articleId}/speakers', {
  params: { path: { articleId } },
});
const speaker = speakers?.items?.[0];
check(speaker?.name !== undefined, 'somebody is quoted');

const { data: quotes } = await api.GET('/api/v1/articles/{articleId}/quotes', {
  params: { path: { articleId }, query: { speaker: speaker.name } },
});
check(quotes?.total === speaker.quotes, `as many quotes of ${speaker.name} as the speakers say`);

const { data: found } = await api.GET('/api/v1/search', {
  params: { query: { q: '"cyber security" -harbour', in: ['paragraphs', 'titles'], size: 3 } },
});
const hit = found?.items?.[0];
check(hit !== undefined && hit.kind !== 'QUOTE', 'a search finds paragraphs and headlines');
check(hit.snippet.parts.some((part) => part.match), 'a snippet marks what was found');
check(found?.facets.articles.items[0]?.value === articleId, 'the hits are counted by article');

const { data: said } = await api.GET('/api/v1/quotes', { params: { query: { q: 'development' } } });
check((said?.total ?? 0) > 0, 'quotes are found by their words');

const { error: broken } = await api.GET('/api/v1/search', { params: { query: { q: 'harbour "wall' } } });
check(broken?.violations?.[0]?.position === 8, 'a broken query shows where it breaks');

const { data: analysis } = await api.POST('/api/v1/analyses', {
  params: { query: { sentences: 1 } },
  body: { text: 'Mayor Anna Berg said the city would build a tram line to the port by 2030.' },
});
check(analysis?.quotes?.[0]?.speaker?.name === 'Anna Berg', 'pasted text is analysed');

const { error, response } = await api.GET('/api/v1/articles/{articleId}/keywords', {
  params: { path: { articleId }, query: { limit: 0 } },
});
check(response.status === 400, 'a bad parameter is refused');
check(error?.violations?.[0]?.parameter === 'limit', 'the problem names the parameter');

console.log(`${paragraphs} paragraphs, ${quotes.total} quotes by ${speaker.name}, refusal: ${error.detail}`);
