// A text of the reader's own: pasted, chosen or dropped.

import { byId } from './dom.js';

const BY_NAME = { txt: 'text/plain', text: 'text/plain', md: 'text/markdown', markdown: 'text/markdown', html: 'text/html', htm: 'text/html', xhtml: 'text/html' };
const HTML = /^\s*(<!doctype\s+html|<html|<head|<body|<article|<main|<div|<p|<h[1-6]|<section|<meta|<!--)[\s>]/i;
const MARKDOWN = /^(---\n|#{1,3} \S)/;

/** The media type of pasted text, as far as it shows. */
export function typeOf(text) {
  if (HTML.test(text)) return 'text/html';
  return MARKDOWN.test(text) ? 'text/markdown' : 'text/plain';
}

/** The media type of a file; undefined when it is no text that can be read. */
function typeOfFile({ name, type }) {
  const ending = /\.([^.]+)$/.exec(name)?.[1].toLowerCase();
  const told = Object.values(BY_NAME).includes(type) ? type : undefined;
  return BY_NAME[ending] ?? told;
}

export class PasteView {
  #send;
  #refuse;
  #chosen = false;

  /**
   * @param send is given what is to be analysed
   * @param refuse is given an error when a file is none that can be
   */
  constructor(send, refuse) {
    this.#send = send;
    this.#refuse = refuse;
    byId('paste-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send({ body: byId('paste-text').value, type: byId('paste-format').value });
    });
    byId('paste-format').addEventListener('change', () => { this.#chosen = true; });
    byId('paste-text').addEventListener('input', (event) => this.#guess(event.target.value));
    byId('paste-file').addEventListener('change', (event) => this.#read(event.target));
    byId('sent-again').addEventListener('click', () => {
      this.#open(true);
      byId('paste-text').focus();
    });
    this.#wireDrop();
    document.addEventListener('paste', (event) => this.#pasted(event));
  }

  /** Shows the form, or what was sent in its place once it is analysed. */
  show(sent, analysed) {
    byId('paste').hidden = false;
    byId('sent-name').textContent = sent?.name ?? 'The text that you pasted';
    this.#open(!analysed);
  }

  #open(open) {
    byId('paste-form').hidden = !open;
    byId('paste-title').hidden = !open;
    byId('sent').hidden = open;
  }

  #guess(text) {
    if (text === '') this.#chosen = false;
    if (!this.#chosen) byId('paste-format').value = typeOf(text);
  }

  #read(input) {
    if (input.files.length) this.#file(input.files[0]);
    input.value = '';
  }

  #file(file) {
    const type = typeOfFile(file);
    if (type) this.#send({ body: file, type, name: file.name });
    else this.#refuse(new Error(`“${file.name}” is not a .txt, .md or .html file.`));
  }

  /** Pasting anywhere but into a field is as good as pasting into the one for it. */
  #pasted(event) {
    if (event.target.closest?.('input, textarea, dialog')) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) this.#file(file);
    else if (text.trim()) this.#send({ body: text, type: typeOf(text) });
    else return;
    event.preventDefault();
  }

  #wireDrop() {
    const over = byId('drop');
    const carries = (event) => ['Files', 'text/plain'].some((type) => event.dataTransfer?.types.includes(type));
    addEventListener('dragover', (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      over.hidden = false;
    });
    addEventListener('dragleave', (event) => { if (!event.relatedTarget) over.hidden = true; });
    addEventListener('drop', (event) => {
      over.hidden = true;
      if (!carries(event)) return;
      event.preventDefault();
      this.#dropped(event.dataTransfer);
    });
  }

  #dropped(carried) {
    const text = carried.getData('text/plain');
    if (carried.files.length) this.#file(carried.files[0]);
    else if (text.trim()) this.#send({ body: text, type: typeOf(text) });
  }
}
