// The public API, and nothing but it.

import { PAGE_SIZE } from './limits.js';

export const BASE = '/api/v1';

/** What the server said no to, as RFC 9457 problem details. */
export class Problem extends Error {
  /**
   * @param details the problem
   * @param wait seconds after which it may be asked again; undefined when that would not help
   */
  constructor(details, wait) {
    super(details.detail || details.title || 'The request failed.');
    this.details = details;
    this.wait = wait;
  }
}

async function send(path, options = {}) {
  let response;
  try {
    response = await fetch(BASE + path, options);
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new Problem({ title: 'No answer', detail: 'The server could not be reached. Is it running?' });
  }
  if (!response.ok) throw new Problem(await problemOf(response), waitOf(response));
  return response;
}

function waitOf(response) {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return response.status === 503 && seconds > 0 ? seconds : undefined;
}

async function problemOf(response) {
  const plain = { title: response.statusText || 'Error', status: response.status };
  const type = response.headers.get('content-type') || '';
  return type.includes('json') ? response.json().catch(() => plain) : plain;
}

/** A query string of what is given: empty values are left out. */
export function query(parameters) {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

export const articlePath = (id, rest = '', parameters = {}) =>
  `/articles/${encodeURIComponent(id)}${rest}${query(parameters)}`;

export async function getJson(path, signal) {
  const response = await send(path, { headers: { Accept: 'application/json' }, signal });
  return response.json();
}

/** All pages of a paged list. */
export async function getAll(path, signal) {
  const items = [];
  for (let page = 1; ; page++) {
    const more = query({ page, size: PAGE_SIZE });
    const answer = await getJson(path.includes('?') ? `${path}&${more.slice(1)}` : path + more, signal);
    items.push(...answer.items);
    if (items.length >= answer.total || answer.items.length === 0) return items;
  }
}

export async function getBlob(path, type) {
  const response = await send(path, { headers: { Accept: type } });
  return response.blob();
}

/** Analyses a text or the bytes of a file; of a file the server finds out the charset. */
export async function analyse({ body, type }, parameters, signal) {
  const response = await send(`/analyses${query(parameters)}`, {
    method: 'POST',
    headers: {
      'Content-Type': typeof body === 'string' ? `${type};charset=UTF-8` : type,
      Accept: 'application/json',
    },
    body,
    signal,
  });
  return response.json();
}
