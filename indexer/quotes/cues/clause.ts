import type { Phrase, Sentence } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import type { Cue } from './cue.js';

/** The subject of the clause in which a participle or second verb stands. */
export function subjectOfClause(sentence: Sentence, before: number, cues: readonly Cue[]): Phrase | null {
  const earlier = cues.findLast(({ phrase, form }) => phrase && form !== 'noun' && form !== 'according');
  if (earlier?.phrase && earlier.verb < before) return earlier.phrase;
  const start = startOfMain(sentence, before);
  const direct = phraseAfter(sentence, start);
  if (direct && direct.to <= before) return direct;
  const comma = sentence.tokens.findIndex(
    ({ text }, index) => index > start && index < before && text === ',',
  );
  // `As Ann Moor used to say`
  if (comma < 0 && sentence.tokens[start]?.text.toLowerCase() === 'as') {
    const told = phraseAfter(sentence, start + 1);
    return told && told.to <= before ? told : null;
  }
  const later = comma < 0 ? null : phraseAfter(sentence, comma + 1);
  return later && later.to <= before ? later : null;
}

/** Where the main clause begins in which a place lies: at the sentence's head, or behind a semicolon or stretch. */
function startOfMain({ tokens, from }: Sentence, at: number): number {
  const cut = tokens.findLastIndex(
    ({ kind, text }, index) => index >= from && index < at && (kind === 'quote' || text === ';'),
  );
  let start = Math.max(from, cut + 1);
  while (start < at && /^(?:,|and|but|•|[*])$/i.test(tokens[start]!.text)) start += 1;
  return start;
}
