import { PREPOSITIONS } from '../../../language/reporting/function-words.js';
import { lower, namePhrase, type Phrase, type Sentence } from './phrase.js';
import { phraseAfter } from './phrase-after.js';
import { startOfRegion } from './region.js';

/** What may begin what is said of a subject between commas. */
const MODIFIES =
  /^(?:who|which|whose|in|by|from|for|of|on|at|with|published|issued|released|written|produced|commissioned|seen|led|chaired|based)$/;

/** The phrase that a comma before the verb closes: `Ann Moor, head of Westmere, | said`. */
export function beforeComma(sentence: Sentence, comma: number): Phrase | null {
  const { tokens } = sentence;
  const start = startOfRegion(sentence, comma);
  // `Westmere’s inspectors, who saw Leeds, Hull and York, said`: names in what is said of them are not meant.
  const opening = phraseAfter(sentence, start);
  if (opening && /^,$/.test(lower(tokens, opening.to)) && MODIFIES.test(lower(tokens, opening.to + 1)))
    return opening;
  const head = sentence.names.find(
    (name) =>
      name.from >= start &&
      name.to <= comma &&
      (/^[,(–—-]$/.test(tokens[name.to]?.text ?? '') || lower(tokens, name.to) === 'who') &&
      (name.from === start || !PREPOSITIONS.has(lower(tokens, name.from - 1))) &&
      !(name.to === comma && /^(?:of|the)$/.test(lower(tokens, name.from - 1))),
  );
  if (head) return namePhrase(head);
  return opening;
}
