import { isRoleNoun, isSpokesNoun } from '../../language/people/role-nouns.js';
import type { Figure } from './cast/figure.js';
import { endOfComplement, startOfChunk } from './phrases/common-phrase.js';
import { lower, nameEndingAt, type Sentence, textOf } from './phrases/phrase.js';
import { unnamed } from './resolve/voice.js';

const INDEFINITE = /^(?:an?|one|another)$/;
const COPULA = /^(?:am|is|are|was|were|be|been|being|became|become|becomes|remains|remained|as)$/;

/** Does the text name who is described: `a teacher, Ann Moor`, `Ann Moor, a teacher`, `she is a teacher`? */
function isNamed(sentence: Sentence, start: number, noun: number): boolean {
  const { tokens, names, from } = sentence;
  const end = endOfComplement(sentence, noun);
  const called = /^(?:,|called|named|\()$/.test(lower(tokens, end)) ? end + 1 : end;
  if (names.some((name) => name.from === noun + 1 || name.from === called)) return true;
  const before = lower(tokens, start - 1);
  if (before === ',') return start - 1 > from;
  if (!COPULA.test(before)) return false;
  const subject = lower(tokens, start - 2);
  return (
    before === 'as' || /^(?:he|she|i|they|who)$/.test(subject) || nameEndingAt(sentence, start - 1) !== null
  );
}

/** Single persons whom a sentence describes and does not name: `a mother in Leeds`, `one former member of staff`. */
export function describedIn(sentence: Sentence, order: number): readonly Figure[] {
  const { tokens, from, to } = sentence;
  const found: Figure[] = [];
  for (let noun = from + 1; noun < to; noun += 1) {
    const { kind, text } = tokens[noun]!;
    if (
      kind !== 'word' ||
      !isRoleNoun(text) ||
      isSpokesNoun(text) ||
      isRoleNoun(tokens[noun + 1]?.text ?? '')
    )
      continue;
    const start = startOfChunk(sentence, noun);
    if (!INDEFINITE.test(lower(tokens, start)) || isNamed(sentence, start, noun)) continue;
    const role = textOf(tokens, start + 1, noun + 1);
    const { figure } = unnamed({ order }, role, null);
    const first = start - from <= 1;
    found.push({ ...figure, mentions: [{ order, first, tied: false }] });
  }
  return found;
}
