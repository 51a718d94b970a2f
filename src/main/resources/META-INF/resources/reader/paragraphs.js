// The article as a person reads it: each paragraph cut where a quote, cue, keyword or chosen sentence begins or ends.

import { byId, element } from './dom.js';
import { greyed, shownOf } from './left-out.js';

const STYLE = { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'mixed' };

/** Who says a quote: several when they speak together, nobody when it is not known. */
export const speakersOf = ({ speaker }) => speaker?.members ?? (speaker ? [speaker] : []);

/** Colours are given in the order in which speakers first speak; unknown speakers are grey. */
export function colourOf(speakers) {
  const order = new Map(speakers.map((speaker, index) => [speaker.id, (index % 8) + 1]));
  return (quote) => order.get(speakersOf(quote)[0]?.id) ?? 0;
}

export function showParagraphs(model, choice) {
  const colour = colourOf(model.speakers);
  const marks = marksOf(model, choice);
  const leftOut = shownOf(model.article, choice.left);
  let mark = 0;
  let left = 0;
  const nodes = [];
  for (const paragraph of model.paragraphs) {
    const here = [];
    while (mark < marks.length && marks[mark].start < paragraph.span.start) mark++;
    for (let i = mark; i < marks.length && marks[i].start < paragraph.span.end; i++) here.push(marks[i]);
    while (left < leftOut.length && leftOut[left].span.start < paragraph.span.start) nodes.push(greyed(leftOut[left++]));
    nodes.push(element('p', { id: `p${paragraph.number}`, dir: 'auto' }, ...pieces(paragraph, here, colour, choice)));
  }
  byId('paragraphs').replaceChildren(...nodes, ...leftOut.slice(left).map(greyed));
}

/** Everything to mark, cut at the borders of paragraphs, in the order of the text. */
function marksOf(model, choice) {
  const marks = [];
  const add = (span, mark) => {
    for (let i = firstAfter(model.paragraphs, span.start); model.paragraphs[i]?.span.start < span.end; i++) {
      const start = Math.max(span.start, model.paragraphs[i].span.start);
      const end = Math.min(span.end, model.paragraphs[i].span.end);
      if (start < end) marks.push({ ...mark, start, end });
    }
  };
  for (const quote of model.quotes) {
    quote.segments.forEach((segment) => add(segment.span, { quote }));
    if (quote.cue) add(quote.cue.span, { cue: quote });
  }
  const keyword = model.keywords.find((candidate) => candidate.keyword === choice.keyword);
  keyword?.occurrences.forEach((occurrence) => add(occurrence.span, { keyword }));
  model.summary.sentences.forEach((sentence) => add(sentence.span, { summary: sentence }));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the first paragraph that ends after an offset. */
function firstAfter(paragraphs, offset) {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pieces(paragraph, marks, colour, choice) {
  const cuts = new Set([paragraph.span.start, paragraph.span.end]);
  marks.forEach((mark) => cuts.add(mark.start).add(mark.end));
  const borders = [...cuts].sort((a, b) => a - b);
  const nodes = [];
  const seen = new Set();
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const start = borders[i];
    while (next < marks.length && marks[next].start <= start) open.push(marks[next++]);
    open = open.filter((mark) => mark.end > start);
    const text = paragraph.text.slice(start - paragraph.span.start, borders[i + 1] - paragraph.span.start);
    nodes.push(piece(text, open, colour, choice, seen));
  }
  return join(nodes);
}

function piece(text, open, colour, choice, seen) {
  const quote = open.findLast((mark) => mark.quote)?.quote;
  const inner = open.filter((mark) => !mark.quote);
  const classes = [];
  if (inner.some((mark) => mark.summary)) classes.push('in-summary');
  if (inner.some((mark) => mark.cue)) classes.push('cue');
  if (inner.some((mark) => mark.keyword)) classes.push('keyword');
  const node = classes.length ? element('span', { class: classes.join(' ') }, text) : element('span', {}, text);
  if (!quote) return { node };
  const first = !seen.has(quote.id);
  seen.add(quote.id);
  return { node, quote, wrap: () => quoteMark(quote, colour(quote), choice, first) };
}

function quoteMark(quote, colour, choice, first) {
  const chosen = choice.speaker && speakersOf(quote).some(({ id }) => id === choice.speaker) ? ' chosen' : '';
  return element('mark', {
    class: `quote ${STYLE[quote.type]} speaker-${colour}${chosen}`,
    tabindex: first ? '0' : undefined,
    'data-quote': quote.id,
  });
}

/** Neighbouring pieces of one quote share one mark, so that it looks and focuses as one. */
function join(items) {
  const nodes = [];
  let current;
  for (const { node, quote, wrap } of items) {
    if (!quote) {
      current = undefined;
      nodes.push(node);
    } else if (current?.quote === quote) {
      current.mark.append(node);
    } else {
      current = { quote, mark: wrap() };
      current.mark.append(node);
      nodes.push(current.mark);
    }
  }
  return nodes;
}
