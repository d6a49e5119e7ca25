import { sameness } from '../role.js';

const FEWEST_CARDS = 3;
const FEWEST_LINKS = 2;
const HEADINGS = 'h2, h3, h4, h5, h6';

const wordsOf = (elements: readonly Element[]) =>
  sameness(elements.map(({ textContent }) => textContent).join(' '));

const leadsAway = (link: Element) => !link.getAttribute('href')!.startsWith('#');

/** Whether all words of an element are links to other pages. */
function isLinked(element: Element): boolean {
  const around = element.closest('a[href]');
  if (around) return leadsAway(around);
  const words = wordsOf([element]);
  return words !== '' && wordsOf([...element.querySelectorAll('a[href]')].filter(leadsAway)) === words;
}

/** Lists of nothing but links, each with the heading that it stands under alone. */
function linkLists(page: Document): readonly Element[] {
  const lists = [...page.querySelectorAll('ul, ol')].filter(
    ({ children }) => children.length >= FEWEST_LINKS && [...children].every(isLinked),
  );
  return lists.map((list) => {
    const box = list.parentElement;
    return box && [...box.children].every((one) => one === list || one.matches(HEADINGS)) ? box : list;
  });
}

/** How many headings are in each element that holds any. */
function countHeadings(page: Document): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const heading of page.querySelectorAll(`h1, ${HEADINGS}`))
    for (let above = heading.parentElement; above; above = above.parentElement)
      counts.set(above, (counts.get(above) ?? 0) + 1);
  return counts;
}

/** The largest element around a heading in which there is no other. */
function cardOf(heading: Element, counts: ReadonlyMap<Element, number>): Element {
  const above = heading.parentElement;
  return above && counts.get(above) === 1 && !above.matches('body, main') ? cardOf(above, counts) : heading;
}

/** Three stories or more beside each other, each headed by a link to it. */
function cards(page: Document): readonly Element[] {
  const counts = countHeadings(page);
  const headings = [...page.querySelectorAll(HEADINGS)].filter(isLinked);
  const all = headings.map((heading) => cardOf(heading, counts)).filter((card) => !card.matches(HEADINGS));
  const beside = new Map<Element | null, number>();
  for (const { parentElement } of all) beside.set(parentElement, (beside.get(parentElement) ?? 0) + 1);
  return all.filter(({ parentElement }) => beside.get(parentElement)! >= FEWEST_CARDS);
}

/** What on the page of one story leads to others: none of their words is its own. */
export function elsewhere(page: Document): readonly Element[] {
  return [...linkLists(page), ...cards(page)];
}
