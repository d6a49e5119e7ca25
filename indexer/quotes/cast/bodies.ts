import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isInspectorate } from '../../../language/people/inspectorates.js';
import type { Figure } from './figure.js';

/** `inspectorate’s | deputy director`, `Child T’s | grandmother`; services and homes are those of children. */
const OWNED =
  /^(?<owner>(?:(?!(?:of|for|at|in|to|on|and)\b)[\p{L}-]+ ){0,2}(?!(?:children|women|men|people|girls|boys|patients|adults)\b)[\p{L}-]+)[’']s\s+(?=\p{L})/iu;
const KIN =
  /\b(?:(?:grand|step|foster\s+)?(?:mother|father|parents?|son|daughter|child)|mum|dad|brother|sister|aunt|uncle|cousin|wife|husband|widow|partner|friend|neighbour|family)$/i;

/** The one body of an article that a common noun means: `council` in `Westmere Council`, an inspectorate as such. */
function bodyMeant(word: string, bodies: readonly string[]): string | null {
  const named = bodies.filter((body) => body.toLowerCase().split(' ').includes(word));
  const meant = /^(?:inspectorate|watchdog|regulator)$/.test(word) ? bodies.filter(isInspectorate) : [];
  const all = new Set([...named, ...meant]);
  return all.size === 1 ? [...all][0]! : null;
}

/**
 * `the council’s leader` is the leader of the one council that the article names; of the office itself, whose it is
 * is no part where that is known, or where a person is meant: `Moor’s grandmother`.
 */
export function withBodies(figure: Figure, bodies: readonly string[]): Figure {
  const called = figure.called.map(({ role, organisation }) => {
    const owner = OWNED.exec(role);
    const bare = owner ? role.slice(owner[0].length) : role;
    if (owner && KIN.test(role)) return { role: bare, organisation: null };
    const word = role.match(BODY_WORD)?.find(isBodyNoun)?.toLowerCase();
    const body = organisation ?? (word ? bodyMeant(word, bodies) : null);
    const isKnown = owner !== null && (body !== null || !isBodyNoun(owner.groups!.owner!));
    return { organisation: body, role: isKnown ? bare : role };
  });
  return { ...figure, called };
}

const BODY_WORD = /\p{L}+/gu;
