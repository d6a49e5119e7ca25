// The evidence list: kept in this browser, on request alone, and never sent anywhere.
const KEY = 'evidence';

/** What is kept, oldest first; nothing where the browser keeps nothing, or something else stands there. */
export function kept() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one?.link === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a list; an empty one leaves nothing behind. False where the browser refuses. */
export function keep(list) {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

export const isKept = ({ link }) => kept().some((one) => one.link === link);
export const add = (citation) => isKept(citation) || keep([...kept(), citation]);
export const remove = ({ link }) => keep(kept().filter((one) => one.link !== link));

/** Says beside the name of the list how many citations it holds. */
export function showCount() {
  const link = document.querySelector('nav a[href="/evidence"]');
  if (link) link.textContent = `Evidence${kept().length > 0 ? ` (${kept().length})` : ''}`;
}
