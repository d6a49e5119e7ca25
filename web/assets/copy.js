// Adds to each citation a button that copies it and one that keeps it. Without scripts its text can still be copied.
import { add, isKept, remove, showCount } from './evidence-list.js';

function button(label) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--secondary app-copy';
  made.textContent = label;
  return made;
}

function status() {
  const said = document.createElement('span');
  said.className = 'app-copied';
  said.setAttribute('role', 'status');
  return said;
}

async function copy(citation, said) {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(citation.value);
    said.textContent = 'Copied';
  } catch {
    // Clipboards need a secure address, which a server in the local network may not have.
    citation.select();
    said.textContent = 'Selected: copy it with Ctrl and C';
  }
}

function keeping(citation, said) {
  const entry = JSON.parse(citation.dataset.keep);
  const made = button('');
  const show = () => {
    made.textContent = isKept(entry) ? 'Remove from evidence list' : 'Add to evidence list';
  };
  made.addEventListener('click', () => {
    const done = isKept(entry) ? remove(entry) && 'Removed' : add(entry) && 'Added: kept in this browser only';
    said.textContent = done || 'This browser keeps nothing. Copy the citation instead.';
    show();
    showCount();
  });
  show();
  return made;
}

for (const citation of document.querySelectorAll('textarea[data-copy]')) {
  const said = status();
  const copying = button('Copy citation');
  copying.addEventListener('click', () => copy(citation, said));
  citation.after(copying, ...(citation.dataset.keep ? [keeping(citation, said)] : []), said);
}
showCount();
