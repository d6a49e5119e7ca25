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
  /** Where the document says whose it is; the likelier place first. */
  readonly frame: readonly (readonly FoundAuthority[])[];
  /** Right above the article. */
  readonly head: readonly FoundAuthority[];
  readonly body: readonly FoundAuthority[];
  /** Whether the article speaks of `the Council` as its own papers do. */
  readonly isOwnPaper: boolean;
}

const asAuthorities = (mentions: readonly FoundAuthority[]) =>
  mentions.filter(({ as }) => as === 'authority');

/** Hospitals’ trusts, which work with councils; an article is about one only where it says so. */
const isPartner = ({ authority: { kind, name } }: FoundAuthority) => kind === 'body' && /\bNHS\b/.test(name);

/** Whom an article itself says to be about: those in its title or its head, or the council whose document it is. */
export function announced({ title, ownHead, frame, isOwnPaper }: Mentions): readonly Authority[] {
  if (title.length > 0) return distinct(title);
  const [own] = [ownHead, ...(isOwnPaper ? frame : [])]
    .map((mentions) => distinct(asAuthorities(mentions)))
    .filter(({ length }) => length === 1);
  return own ?? [];
}

/** Whom an article is about: whom it announces, or the one that its text or its masthead names alone or by far most. */
export function subjectOf(mentions: Mentions): Authority | null {
  const { title, head, frame } = mentions;
  const graders = mentions.body.filter((one) => !isPartner(one));
  const body = graders.length > 0 || head.length > 0 ? graders : mentions.body;
  const own = announced(mentions);
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const first = [asAuthorities(body), asAuthorities(head), body, head, ...frame.map(asAuthorities)].find(
    (some) => some.length > 0,
  );
  const [only, ...more] = distinct(first ?? []);
  if (only && more.length === 0) return only;
  return title.length > 0 ? null : mostNamed([...asAuthorities(head), ...asAuthorities(body)]);
}
