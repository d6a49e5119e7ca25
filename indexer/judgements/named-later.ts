import type { Authority } from '../../language/authorities.js';
import type { Context } from './context.js';

type Kind = Authority['kind'];

/** What a text may begin with before it says who it is, and of what kind that is. */
const UNNAMED: readonly (readonly [subject: string, kind: Kind])[] = [
  [
    String.raw`(?:children[’']s\s+home|home|agency|charity|(?:fostering|adoption|youth\s+justice|youth\s+offending)\s+(?:service|team|agency|charity)|secure\s+(?:unit|centre))`,
    'body',
  ],
  [String.raw`(?:(?:county|city|borough)\s+)?(?:council|local\s+authority|borough)`, 'council'],
  [String.raw`(?:police\s+)?force`, 'police force'],
];

/** What follows the subject: it is no councillor and no home's manager. */
const BEHIND = String.raw`(?=,|\s+(?:on|in|at|near|which|that|whose|has|have|was|were|run|rated|judged)\b)`;
const FORMS = UNNAMED.map(([subject, kind]) => ({
  form: new RegExp(String.raw`^\W*(?:an?|one)\s+(?:[\p{L}-]+\s+){0,2}?${subject}${BEHIND}`, 'iu'),
  kind,
}));

/** How many sentences later the name may stand. */
const REACH = 2;
/** What may stand before the name where it is the subject of its sentence. */
const OPENING = /^\W*(?:(?:inspectors|ofsted)\s+(?:said|found|judged|told)\s+(?:that\s+)?)?(?:the\s+)?$/i;

/**
 * Whom a sentence speaks of that begins with `A children’s home in the north …` or `A council that …`: the subject
 * of one of the next sentences, if it is of that kind. Null when the sentence begins otherwise or no name follows.
 */
export function namedLater({ readings }: Context, at: number): Authority | null {
  const kind = FORMS.find(({ form }) => form.test(readings[at]!.unit.text))?.kind;
  if (!kind) return null;
  for (const { unit, mentions } of readings.slice(at + 1, at + 1 + REACH)) {
    const first = mentions[0];
    if (first && OPENING.test(unit.text.slice(0, first.span.start)))
      return first.authority.kind === kind ? first.authority : null;
  }
  return null;
}
