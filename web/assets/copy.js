// Adds a button that copies a citation. Without scripts its text can still be selected and copied.
for (const citation of document.querySelectorAll('textarea[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary app-copy';
  button.textContent = 'Copy citation';

  const said = document.createElement('span');
  said.className = 'app-copied';
  said.setAttribute('role', 'status');

  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(citation.value);
      said.textContent = 'Copied';
    } catch {
      // Clipboards need a secure address, which a server in the local network may not have.
      citation.select();
      said.textContent = 'Selected: copy it with Ctrl and C';
    }
  });
  citation.after(button, said);
}
