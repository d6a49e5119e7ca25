import type { Authority, FoundAuthority } from '../../language/authorities.js';

const distinct = (mentions: readonly FoundAuthority[]) => [
  ...new Map(mentions.map(({ authority }) => [authority.id, authority])).values(),
];

/** So often an article names the one that it is about, and so many times as often as all others. */
const OFTEN = 3;
const TIMES = 2;

/** The one that is named far more often than all others together. */
function mostNamed(mentions: readonly FoundAuthority[]): Authority | null {
  const counts = distinct(mentions).map((authority) => ({
    authority,
    count: mentions.filter((mention) => mention.authority.id === authority.id).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  const others = mentions.length - (most?.count ?? 0);
  return most && most.count >= OFTEN && most.count >= TIMES * others ? most.authority : null;
}

interface Mentions {
  readonly title: readonly FoundAuthority[];
  /** Between the title and the first sentence. */
  readonly ownHead: readonly FoundAuthority[];
  readonly head: readonly FoundAuthority[];
  readonly body: readonly FoundAuthority[];
}

/** Whom an article is about: when its title, its masthead or all of it names one authority alone, or one by far most. */
export function subjectOf({ title, ownHead, head, body }: Mentions): Authority | null {
  const asAuthority = (mentions: readonly FoundAuthority[]) =>
    mentions.filter(({ as }) => as === 'authority');
  const first = [title, asAuthority(ownHead), asAuthority(body), asAuthority(head), body, head].find(
    (some) => some.length > 0,
  );
  const [only, ...more] = distinct(first ?? []);
  if (only && more.length === 0) return only;
  return title.length > 0 ? null : mostNamed([...asAuthority(head), ...asAuthority(body)]);
}
