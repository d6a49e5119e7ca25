// Draws the evidence list on its page. Texts of documents are only ever set as text, never as markup.
import * as formats from './evidence-formats.js';
import { keep, kept, remove, showCount } from './evidence-list.js';

const FILES = [
  ['Markdown', 'evidence.md', 'text/markdown', formats.markdown],
  ['CSV', 'evidence.csv', 'text/csv', formats.csv],
  ['RIS', 'evidence.ris', 'application/x-research-info-systems', formats.ris],
];

const place = document.getElementById('evidence');
const said = document.getElementById('evidence-said');

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function button(label, look, press) {
  const made = element('button', { type: 'button', className: `govuk-button ${look}`, textContent: label });
  made.addEventListener('click', press);
  return made;
}

function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

async function copyAll() {
  try {
    await navigator.clipboard.writeText(formats.plain(kept()));
    said.textContent = 'Copied';
  } catch {
    said.textContent = 'The browser does not let this page copy. Download a file, or select the text below.';
  }
}

/** Draws again and says what was done; the focus goes to the heading, for the button that had it is gone. */
function changed(message) {
  draw();
  showCount();
  said.textContent = message;
  place.querySelector('h2').focus();
}

function entry(citation) {
  const words = element('p', { dir: 'auto' }, citation.text);
  const take = button('Remove', 'govuk-button--secondary app-screen-only', () => {
    remove(citation);
    changed('Removed from the list');
  });
  take.append(element('span', { className: 'govuk-visually-hidden' }, ` ${citation.text.slice(0, 60)}`));
  return element(
    'li',
    { className: 'app-hit' },
    element('blockquote', { className: 'app-passage' }, words, ...(citation.said ? [`– ${citation.said}`] : [])),
    element('p', { className: 'govuk-body-s' }, citation.reference),
    element(
      'p',
      { className: 'govuk-body-s app-screen-only' },
      element('a', { className: 'govuk-link', href: new URL(citation.link).pathname + new URL(citation.link).search + new URL(citation.link).hash }, 'See the words in their document'),
    ),
    take,
  );
}

function draw() {
  const list = kept();
  const count = list.length === 1 ? '1 citation' : `${list.length} citations`;
  const heading = element('h2', { className: 'govuk-heading-m', tabIndex: -1 }, list.length > 0 ? count : 'The list is empty');
  if (list.length === 0) {
    const how = 'Open “Cite” below a passage, a quote or a source, and choose “Add to evidence list”.';
    place.replaceChildren(heading, element('p', { className: 'govuk-body' }, how));
    return;
  }
  const ways = FILES.map(([label, name, type, write]) =>
    button(`Download as ${label}`, 'govuk-button--secondary', () => save(name, type, write(kept()))),
  );
  const clear = button('Clear the list', 'govuk-button--warning', () => {
    keep([]);
    changed('The list was cleared. Nothing of it is left in this browser.');
  });
  place.replaceChildren(
    heading,
    element('div', { className: 'govuk-button-group app-screen-only' }, button('Copy all', '', copyAll), ...ways, clear),
    element('ol', { className: 'app-hits' }, ...list.map(entry)),
  );
}

draw();
// Another window may have added to it.
addEventListener('storage', () => {
  draw();
  showCount();
});
