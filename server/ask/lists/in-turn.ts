import { stemsOf } from '../../../language/stem.js';
import type { Shown } from '../shown.js';
import type { Line } from './lines.js';
import { withoutEnd } from './listing.js';
import { COUNT_WORDS, countIn, MOST, type Things } from './things.js';

/** Things told one after the other, a sentence each. */
export interface InTurn {
  /** The sentence that announces them; null where they begin without. */
  readonly lead: Shown | null;
  readonly told: readonly { readonly value: string; readonly from: Shown }[];
}

const ORDER = '(?:first|second|third|fourth|fifth|sixth|other|final|last|next|further)';
/** What may open a sentence that tells one more thing. */
const OPENS =
  'first(?:ly)?|second(?:ly)?|third(?:ly)?|also|in addition|additionally|finally|last(?:ly)?|next|besides|moreover|furthermore';
/** A sentence that tells the next of several things. */
const NEXT = new RegExp(
  String.raw`^(?:(?:the|an?|one)\s+(?:\p{L}+\s+)?${ORDER}\b|(?:another|${OPENS})\b|(?:\S+\s+){1,4}also\b)`,
  'iu',
);
/** What it says before the thing itself. */
const BEFORE_VALUE = new RegExp(
  String.raw`^(?:(?:(?:the|an?|one)\s+(?:\p{L}+\s+)?${ORDER}|another|one)(?:\s+\p{L}+){0,3}?\s+(?:was|is|were|are)\s+(?:that\s+)?|(?:${OPENS}),?\s+)`,
  'iu',
);

const thingIn = (from: Shown) => ({
  value: withoutEnd(from.text.replace(BEFORE_VALUE, '')),
  from,
});

const SAYS_HOW_MANY = new RegExp(String.raw`^(.*?)\b(?:several|various|a number of|${COUNT_WORDS})\s+`, 'i');

/** Sentences behind one that says how many, or that there are several, of what is asked for. */
function announced({ sentences }: Line, { head }: Things): readonly InTurn[] {
  return sentences.flatMap((lead, at) => {
    const [, before] = SAYS_HOW_MANY.exec(lead.text) ?? [];
    if (before === undefined || head === null) return [];
    const next = stemsOf(lead.text.slice(before.length)).slice(1, 5);
    const behind = sentences.slice(at + 1, at + 1 + (countIn(lead.text) ?? MOST));
    return next.includes(head) && behind.length > 1 ? [{ lead, told: behind.map(thingIn) }] : [];
  });
}

/** Runs of sentences of which each says that it tells the next: `The first obstacle was … Another was …` */
function numbered(lines: readonly Line[]): readonly InTurn[] {
  const sentences = lines.flatMap((line) => line.sentences.map((one) => ({ one, line })));
  const runs: { one: Shown; line: Line }[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!NEXT.test(sentence.one.text)) continue;
    const before = sentences[at - 1];
    const run = runs.at(-1);
    if (run && before && run.at(-1)!.one === before.one) run.push(sentence);
    else
      runs.push([
        ...(before?.line === sentence.line && !/^(?:The|One) first|^First/.test(sentence.one.text)
          ? [before]
          : []),
        sentence,
      ]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ lead: null, told: run.map(({ one }) => thingIn(one)) }));
}

/** What an article tells one after the other, a sentence each. */
export function inTurn(lines: readonly Line[], things: Things): readonly InTurn[] {
  return [...lines.flatMap((line) => announced(line, things)), ...numbered(lines)];
}
