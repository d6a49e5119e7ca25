import type { Span } from '../../language/span.js';

/** A clause of a sentence; what is not its own is blank in `text`, so that places stay what they are. */
export interface Clause {
  readonly span: Span;
  /** As long as the sentence. */
  readonly text: string;
  /** It speaks of what stands before it: `, which was …`. */
  readonly relative: boolean;
}

/** Where one statement ends and another begins. */
const STRONG =
  /;|\s[–—]\s|,?\s+(?:while|whilst|whereas|but|although|though|despite)\s|,\s+(?:which|whose|who|when|where|after|until|unlike|before)\s|\swhose\s|(?<!looked)\s(?:after|when|where|since|because|if|unless)\s+(?=\p{L}+\s)|[.!?]["”’]?\s/giu;
const RELATIVE = /(?:which|whose|who|where)\s$/i;

const FINITE = String.raw`(?:(?:\p{L}+ly|now|also|still|then|later)\s+)?(?:was|were|is|are|has|have|had|will|would|remain(?:s|ed)?|received|got|gets|requires?|required|dropped|moved|slipped|fell|improved|went|achieved|retained|kept|lost|said|says)\b|(?:(?:now|also|still|then|later)\s+)?Ɠ`;
/** `, which works in Kent, was …` and `, the force next door, was …`: what stands inside another clause. */
const EMBEDDED = new RegExp(
  String.raw`,\s+(?<opener>which|who|whose|where|the|an?|formerly|once|previously|rated|judged|graded|deemed|one\s+of)\s[^,;]{2,120}?(?:,[^,;]{2,60}?)?,(?=\s+(?:(?:both|they|it|services)\s+)?(?:${FINITE}))|\((?!Ɠ)[^()]{2,120}\)`,
  'giu',
);

interface Inside extends Span {
  readonly relative: boolean;
}

function embeddedIn(text: string): readonly Inside[] {
  return [...text.matchAll(EMBEDDED)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    relative: /^(?:wh)/i.test(groups?.opener ?? ''),
  }));
}

const blank = (text: string, { start, end }: Span) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

function only(text: string, span: Span, relative: boolean): Clause {
  const own = ' '.repeat(span.start) + text.slice(span.start, span.end) + ' '.repeat(text.length - span.end);
  return { span, text: own, relative };
}

function bounded(text: string, at: number): Clause {
  let [start, end, opener] = [0, text.length, ''];
  for (const match of text.matchAll(STRONG)) {
    if (match.index + match[0].length <= at) [start, opener] = [match.index + match[0].length, match[0]];
    else if (match.index >= at) {
      end = match.index;
      break;
    }
  }
  return only(text, { start, end }, RELATIVE.test(opener));
}

/** The clause around a place of a sentence. @param text the sentence or its skeleton */
export function clauseAt(text: string, at: number): Clause {
  const inside = embeddedIn(text);
  const own = inside.find(({ start, end }) => at >= start && at < end);
  if (own) {
    const opener = /^(?:,\s+)?(?:(?:which|who|whose|where)\s)?\(?/i.exec(text.slice(own.start))![0].length;
    return only(text, { start: own.start + opener, end: own.end }, own.relative);
  }
  return bounded(inside.reduce(blank, text), at);
}

/** What a clause of a skeleton is in the sentence itself, as long as the sentence. */
export const ownWords = (text: string, clause: Clause): string =>
  Array.from(clause.text, (_, at) => (clause.text[at] === ' ' ? ' ' : (text[at] ?? ''))).join('');
