import { CONJUNCTIONS, PREPOSITIONS } from '../../../language/reporting/function-words.js';
import type { ReadSentence } from '../analysis.js';
import { lower } from '../phrases/phrase.js';
import { phraseAfter } from '../phrases/phrase-after.js';
import { resolve } from '../resolve/resolve.js';
import type { Discourse, Voice } from '../resolve/voice.js';

/** Where a sentence begins behind `But`, `Meanwhile,` and bullets. */
function behindOpening({ tokens, from, to }: ReadSentence): number {
  let at = from;
  while (at < to - 1 && (CONJUNCTIONS.has(tokens[at]!.text.toLowerCase()) || tokens[at]!.kind === 'sign'))
    at += 1;
  return at;
}

/** Who a sentence without a cue is about: `Moor was critical. “It is …”`. */
export function topicOf(sentence: ReadSentence, discourse: Discourse): Voice | null {
  const { tokens, names, to } = sentence;
  const from = behindOpening(sentence);
  const comma = tokens.findIndex(({ text }, index) => index > from && index < to && text === ',');
  const first = names.find(
    ({ from: at, kind }) =>
      kind !== 'organisation' &&
      (!PREPOSITIONS.has(lower(tokens, at - 1)) ||
        (at - 1 === sentence.from && /^(?:for|to)$/.test(lower(tokens, at - 1)))),
  );
  const phrase =
    phraseAfter(sentence, from) ??
    (comma > 0 && comma - from < 12 ? phraseAfter(sentence, comma + 1) : null) ??
    (first
      ? { from: first.from, to: first.to, kind: 'name' as const, name: first, words: first.text }
      : null);
  return phrase && resolve(phrase, sentence, discourse);
}
