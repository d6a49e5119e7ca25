import { DETERMINERS, isCalendarWord } from '../../../language/reporting/function-words.js';
import { lower } from '../cues/cue.js';
import { type Sentence, textOf } from '../phrases/phrase.js';
import { organisationIn } from './organisation-in.js';

/** What a text calls somebody beside the name. */
export interface Called {
  readonly role: string;
  readonly organisation: string | null;
}

/** `director of services | in November`: since when is no part of it. */
const tellsWhen = (word: string, next: string) =>
  /^(?:in|since|from|until)$/i.test(word) && (/^\d|^(?:last|this)$/.test(next) || isCalendarWord(next));

/** `director | who came in May`: what an office's bearer did is no part of it. */
function endOfOffice({ tokens }: Sentence, start: number, to: number): number {
  const ends = tokens.findIndex(
    ({ text }, at) =>
      at > start &&
      at < to &&
      (/^(?:who|whose|whom|which|that)$/i.test(text) || tellsWhen(text, tokens[at + 1]?.text ?? '')),
  );
  return ends < 0 ? to : ends;
}

/** The office between two places, without the words that lead up to it: `who is currently the | head of Westmere`. */
export function called(sentence: Sentence, from: number, to: number): Called | null {
  const leadsUp = (word: string) =>
    DETERMINERS.has(word) || /^(?:who|is|was|and|currently|has|been|then)$/.test(word);
  let start = from;
  while (start < to && leadsUp(lower(sentence, start))) start += 1;
  if (start >= to) return null;
  const end = endOfOffice(sentence, start, to);
  return {
    role: textOf(sentence.tokens, start, end).replace(/\s*\($/, ''),
    organisation: organisationIn(sentence, start, end),
  };
}
