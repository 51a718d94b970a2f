// How it goes: what is being done, and what went wrong.

import { Problem } from './api.js';
import { byId, element } from './dom.js';

export function say(message) {
  byId('status').textContent = message;
  byId('problem').hidden = true;
}

export function tellProblem(failure) {
  const details = failure instanceof Problem ? failure.details : { title: 'Something went wrong', detail: failure.message };
  const list = violationsOf(failure).map(({ parameter, message }) => element('li', {}, `${parameter}: ${message}`));
  byId('status').textContent = '';
  byId('problem').replaceChildren(
    element('p', {}, element('strong', {}, details.title ?? 'Error')),
    element('p', {}, details.detail ?? ''),
    ...(list.length ? [element('ul', {}, ...list)] : []));
  byId('problem').hidden = false;
}

export const violationsOf = (failure) => (failure instanceof Problem && failure.details.violations) || [];
