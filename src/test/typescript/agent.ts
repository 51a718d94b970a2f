// What an agent does, with the official SDK: lists everything, calls each tool, follows a cursor,
// makes mistakes, reads resources and prompts, and is two agents at once. Fails loudly.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import assert from 'node:assert/strict';

const MOST_BYTES = 20_000;
const address = new URL('/mcp', process.argv[2] ?? 'http://localhost:8080');

type Answer = {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text?: string }[];
  readonly structuredContent?: Record<string, unknown>;
};

async function connect(name: string): Promise<Client> {
  const client = new Client({ name, version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(address));
  return client;
}

/** The SDK checks structured content against the tool's output schema and throws if they differ. */
async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Answer> {
  const answer = (await client.callTool({ name, arguments: given })) as unknown as Answer;
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  assert.ok(bytes <= MOST_BYTES + 100, `${name} answers with ${bytes} bytes`);
  if (answer.isError !== true) {
    assert.deepEqual(JSON.parse(answer.content[0]?.text ?? ''), answer.structuredContent);
  }
  return answer;
}

async function refused(client: Client, name: string, given: Record<string, unknown>, hint: RegExp) {
  const answer = await call(client, name, given);
  assert.equal(answer.isError, true, `${name} must refuse`);
  assert.match(answer.content[0]?.text ?? '', hint);
}

function items(answer: Answer): Record<string, unknown>[] {
  assert.notEqual(answer.isError, true, JSON.stringify(answer.content));
  return answer.structuredContent?.['items'] as Record<string, unknown>[];
}

async function all(client: Client, name: string, given: Record<string, unknown>) {
  const found: Record<string, unknown>[] = [];
  let cursor: string | undefined;
  let calls = 0;
  let total = 0;
  do {
    const answer = await call(client, name, cursor === undefined ? given : { ...given, cursor });
    found.push(...items(answer));
    total = answer.structuredContent?.['total'] as number;
    cursor = answer.structuredContent?.['nextCursor'] as string | undefined;
    calls += 1;
  } while (cursor !== undefined);
  assert.equal(found.length, total, `${name} loses items on the way`);
  return { found, calls };
}

const agent = await connect('agent');
const { tools } = await agent.listTools();
for (const tool of tools) {
  assert.ok(tool.title && tool.description && tool.outputSchema, `${tool.name} is not described`);
  assert.equal(tool.annotations?.readOnlyHint, true);
  assert.equal(tool.annotations?.idempotentHint, true);
}

const searched = tools.find((tool) => tool.name === 'search')?.inputSchema.properties?.['in'];
assert.match(JSON.stringify(searched), /"enum":\["paragraphs"/, 'what may be searched is told');

const articles = await all(agent, 'list_articles', {});
const article = articles.found[0]?.['id'] as string;
const paragraphs = await all(agent, 'read_article', { article });
assert.ok(paragraphs.calls > 1, 'a whole article takes more than one answer');
const numbers = paragraphs.found.map((paragraph) => paragraph['number']);
assert.deepEqual(numbers, numbers.map((_, index) => index + 1));
const quotes = await all(agent, 'find_quotes', { article });
const speakers = await all(agent, 'list_speakers', { article });
const keywords = await all(agent, 'count_keywords', { article, kind: 'PHRASE' });
await call(agent, 'summarize', { article, sentences: 2 });
const hits = await all(agent, 'search', { q: 'technology' });
const text = 'Ann Lee said: “We will win.” The mayor of Ulm agreed that they would.\n\n'.repeat(60);
const overview = await call(agent, 'analyze_text', { text, title: 'Ulm wins' });
assert.ok(overview.structuredContent?.['summary'], JSON.stringify(overview.content));
const said = await all(agent, 'analyze_text', { text, part: 'quotes' });
assert.ok(said.calls > 1);

await refused(agent, 'find_quotes', { minConfidence: 3 }, /minConfidence.*between 0 and 1/);
await refused(agent, 'find_quotes', { type: 'LOUD' }, /must be one of DIRECT/);
await refused(agent, 'find_quotes', { whom: 'me' }, /unknown here; known are/);
await refused(agent, 'find_quotes', { speaker: { name: 'Xi' } }, /must be a text/);
await refused(agent, 'read_article', {}, /'article' must be given/);
await refused(agent, 'read_article', { article: 'nowhere' }, /must be the id of an article/);
await refused(agent, 'list_articles', { cursor: 'bm9uZQ' }, /nextCursor/);
await refused(agent, 'search', { q: '"open' }, /q/);
await refused(agent, 'analyze_text', { text: ' ' }, /must not be blank/);
await refused(agent, 'analyze_text', { text: 'x', part: 'smell' }, /must be one of overview/);
await assert.rejects(call(agent, 'delete_article', { article }));
await assert.rejects(call(agent, 'analyze_text', { text: 'x '.repeat(6_000_000) }), /413/);

const { resources } = await agent.listResources();
assert.equal(resources.length, articles.found.length);
const { resourceTemplates } = await agent.listResourceTemplates();
assert.equal(resourceTemplates.length, 2);
const whole = await agent.readResource({ uri: `article://${article}` });
const span = quotes.found[0]?.['segments'] as { text: string; span: { start: number; end: number } }[];
const served = (whole.contents[0] as { text: string }).text;
assert.equal(served.slice(span[0]?.span.start, span[0]?.span.end), span[0]?.text);
await agent.readResource({ uri: `article://${article}/summary` });
await assert.rejects(agent.readResource({ uri: 'article://nowhere' }), /no article/);
const { prompts } = await agent.listPrompts();
assert.equal(prompts.length, 2);
const speaker = speakers.found[0]?.['name'] as string;
const check = await agent.getPrompt({ name: 'fact_check', arguments: { speaker } });
assert.match(JSON.stringify(check.messages), /offsets \d+ to \d+/);
await agent.getPrompt({ name: 'brief_library' });
await assert.rejects(agent.getPrompt({ name: 'fact_check', arguments: {} }));

const other = await connect('other agent');
const both = await Promise.all(
  Array.from({ length: 20 }, (_, turn) =>
    all(turn % 2 === 0 ? agent : other, 'find_quotes', { article }),
  ),
);
both.forEach(({ found }) => assert.deepEqual(found, quotes.found));
await agent.close();
await other.close();

console.log(
  `${tools.length} tools, ${paragraphs.found.length} paragraphs, ${quotes.found.length} quotes, ` +
    `${speakers.found.length} speakers, ${keywords.found.length} phrases, ${hits.found.length} hits`,
);
