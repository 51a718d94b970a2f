// Who says it, how we know, and how sure we are: shown while a quote is hovered or has the focus.

import { byId, element } from './dom.js';
import { colourOf, speakersOf } from './paragraphs.js';

const TYPES = { DIRECT: 'Direct quote', INDIRECT: 'Reported speech', MIXED: 'Reported, partly word for word' };
const RESOLUTIONS = {
  NAME: 'named in full',
  ALIAS: 'by a shorter name',
  PRONOUN: 'by a pronoun',
  DESCRIPTION: 'by a description',
};

export class QuoteCard {
  #card = byId('quote-card');
  #model;
  #anchor;

  constructor(choose) {
    const area = byId('paragraphs');
    const show = (event) => this.#show(event.target.closest('[data-quote]'));
    const hide = (event) => {
      if (!event.relatedTarget?.closest?.('[data-quote]')) this.hide();
    };
    area.addEventListener('mouseover', show);
    area.addEventListener('focusin', show);
    area.addEventListener('mouseout', hide);
    area.addEventListener('focusout', hide);
    area.addEventListener('click', (event) => this.#choose(event.target, choose));
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#choose(event.target, choose);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
  }

  use(model) {
    this.#model = model;
    this.hide();
  }

  hide() {
    this.#card.hidden = true;
    this.#anchor?.removeAttribute('aria-describedby');
    this.#anchor = undefined;
  }

  #quoteOf(target) {
    const mark = target?.closest?.('[data-quote]');
    return mark && this.#model?.quotes.find((quote) => quote.id === mark.dataset.quote);
  }

  #choose(target, choose) {
    const quote = this.#quoteOf(target);
    const speaker = quote && speakersOf(quote)[0];
    if (speaker && !getSelection().toString()) choose(speaker.id);
  }

  #show(anchor) {
    const quote = this.#quoteOf(anchor);
    if (!quote || anchor === this.#anchor) return;
    this.hide();
    this.#card.className = `card speaker-${colourOf(this.#model.speakers)(quote)}`;
    this.#card.replaceChildren(...lines(quote));
    this.#card.hidden = false;
    this.#anchor = anchor;
    anchor.setAttribute('aria-describedby', this.#card.id);
    this.#place(anchor.getClientRects()[0]);
  }

  #place(box) {
    const card = this.#card.getBoundingClientRect();
    const below = box.bottom + 8 + card.height < innerHeight;
    const left = Math.min(Math.max(8, box.left), document.documentElement.clientWidth - card.width - 8);
    this.#card.style.left = `${left + scrollX}px`;
    this.#card.style.top = `${(below ? box.bottom + 8 : Math.max(8, box.top - card.height - 8)) + scrollY}px`;
  }
}

function lines(quote) {
  const { speaker, cue } = quote;
  const shown = [element('p', { class: 'soft' }, quote.attitude ? 'An attitude, not said' : TYPES[quote.type])];
  if (speaker) {
    shown.push(element('p', { class: 'name' }, speaker.name));
    const mention = speaker.mention ? `“${speaker.mention.text}”, ` : '';
    const resolution = speaker.members ? 'together' : RESOLUTIONS[speaker.resolution];
    shown.push(element('p', {}, `${mention}${resolution ?? ''}`));
  } else {
    shown.push(element('p', { class: 'name' }, 'Speaker unknown'));
  }
  const sure = `${Math.round(quote.confidence * 100)} % confident`;
  shown.push(element('p', { class: 'soft' }, cue ? `Cue “${cue.text}” · ${sure}` : sure));
  return shown;
}
