// Moves the progress on without loading the page again, and goes on to the search as soon as it is there.
const EVERY_MS = 1000;
const gone = document.getElementById('gone');

/** Takes over what another drawing of this page says; one without progress takes its place as a whole. */
function take(drawn) {
  document.title = drawn.title;
  const [here, there] = [document, drawn].map((page) => page.getElementById('progress'));
  if (!here || !there) return document.querySelector('main').replaceWith(drawn.querySelector('main'));
  here.max = there.max;
  here.value = there.value;
  document.querySelector('label[for=progress]').textContent = drawn.querySelector('label[for=progress]').textContent;
}

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (answer.ok) return location.replace(location.href);
    take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    gone.textContent = '';
  } catch {
    gone.textContent = 'The server does not answer. Start it again: what is done is kept, and this page goes on by itself.';
  }
  setTimeout(look, EVERY_MS);
}
setTimeout(look, EVERY_MS);
