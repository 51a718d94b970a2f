// The views of one article, one speaker, one keyword and a text of the reader's own, and what to do with them.

import { ArticleView } from './article-view.js';
import { byId } from './dom.js';
import { showKeyword } from './keyword-view.js';
import { SENTENCES } from './limits.js';
import { PasteView } from './paste-view.js';
import { showSpeaker } from './speaker-view.js';
import { wireTabs } from './tabs.js';
import { curlOf, download, wireCurl } from './take-away.js';

/**
 * Wires the views; to be called once.
 *
 * @param page `{state, current, choose, send, fail}`: what is loaded, the route that is shown, and whom to tell of a
 *   choice, a text and a failure
 */
export function openReading({ state, current, choose, send, fail }) {
  const article = new ArticleView(choose);
  const paste = new PasteView(send, fail);
  wireChoices(choose);
  wireTabs();
  wireCurl(() => curlOf(current(), state.sent));
  byId('downloads').addEventListener('click', (event) => {
    const kind = event.target.dataset.download;
    if (kind) download(kind, current()).catch(fail);
  });
  return {
    article,
    speaker: { show: showSpeaker },
    keyword: { show: showKeyword },
    paste: {
      show(model, route, before) {
        paste.show(state.sent, model);
        if (model) article.show(model, route, before);
        else if (route) document.title = 'Your own text · Article Insights';
      },
    },
  };
}

function wireChoices(choose) {
  const length = byId('summary-length');
  length.min = SENTENCES.least;
  length.max = SENTENCES.most;
  length.addEventListener('input', () => choose('sentences', length.value));
  byId('attitudes').addEventListener('change', (event) => choose('attitudes', event.target.checked ? 'true' : ''));
  for (const name of ['kind', 'sort']) {
    byId(`keyword-${name}`).addEventListener('change', (event) => choose(name, event.target.value));
  }
}
