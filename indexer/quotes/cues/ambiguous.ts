import { PREPOSITIONS } from '../../../language/reporting/function-words.js';
import type { Sentence } from '../phrases/phrase.js';
import { lower } from './cue.js';

const NOUN_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|any|no|some|further|such|more)$/;

/** Forms that are a verb and a noun. */
const AMBIGUOUS =
  /^(?:reports?|comments?|claims?|calls?|answers?|questions?|views?|notes?|states?|shows?|points?|quotes?|signals?|charges?|posts?|requests?|promises?|praise|demands?|appeals?|ad|attacks?|blogs?|tweets?|signs?|talks?|voices?|brief|list|lists|puts?|hopes?|fears?|set|sets|plans?|cites?|picture|agree|rules?|orders?|instructs?|outlines?|references?|backs?|urges?|worries|worry|wants?|complaint|caution|shouts?|whispers?|cries|cry|jokes?|confirm|need|pledges?|protests?|counters?|concerns?|judges?|feelings?|finding|saying|meeting|writing|reading|warning|briefing|hearing|meaning|learning|ruling|understanding)$/;

/** May a word be a noun as well as a verb? */
export const isAmbiguous = (word: string) => AMBIGUOUS.test(word);

/** Is the word a noun here: `the report`, `his claim`? */
export const isNounHere = (sentence: Sentence, at: number) => {
  const before = lower(sentence, at - 1);
  return (
    NOUN_BEFORE.test(before) ||
    (/^['’]s?$/.test(before) && !sentence.names.some(({ to }) => to === at)) ||
    (/^(?:written|spoken)$/.test(lower(sentence, at)) && /^(?:in|of|by|from|a|the)$/.test(before)) ||
    (AMBIGUOUS.test(lower(sentence, at)) && PREPOSITIONS.has(before) && before !== 'to') ||
    (AMBIGUOUS.test(lower(sentence, at)) && /^(?:of|by|from)$/.test(lower(sentence, at + 1)))
  );
};
