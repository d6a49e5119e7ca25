// Sees that the server is there before words are sent to it: what was typed would be lost on the browser's own page.
const PATIENCE_MS = 2000;
const seen = new WeakSet();

/** A server that is only slow may still answer, so that what is asked is sent to it. */
async function isGone() {
  try {
    await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return false;
  } catch ({ name }) {
    return name !== 'TimeoutError';
  }
}

function say(form, submitter) {
  const said = document.createElement('p');
  said.className = 'govuk-error-message app-gone';
  said.setAttribute('role', 'alert');
  said.textContent = 'The server does not answer. Your words are still here: start it again, then send them again.';
  (submitter?.closest('.govuk-button-group, .app-find') ?? submitter ?? form).after(said);
}

addEventListener('submit', async (event) => {
  const { target: form, submitter } = event;
  if (seen.delete(form)) return;
  event.preventDefault();
  for (const said of document.querySelectorAll('.app-gone')) said.remove();
  if (await isGone()) return say(form, submitter);
  seen.add(form);
  form.requestSubmit(submitter);
});
