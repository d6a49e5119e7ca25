import type { ReadParagraph } from '../analysis.js';
import type { Cast } from '../cast/cast.js';
import { attributeSentence } from './attribute-sentence.js';
import { type Attribution, hear, type Telling } from './attribution.js';
import { type AttributedParagraph, type Opening, openingAfter, speakerOfFree } from './opening.js';

/** How surely a stretch that is a sentence of its own belongs to who is found for it. */
const INHERITED = 3;

const NOBODY: Attribution = { voice: null, cue: null, weight: 0 };

function attributeParagraph(read: ReadParagraph, cast: Cast, before: Telling): AttributedParagraph {
  let telling = before;
  const sentences = read.sentences.map((sentence) => {
    const attributed = attributeSentence(sentence, cast, telling);
    telling = attributed.telling;
    return attributed;
  });
  return { sentences, telling };
}

/** An attribution for each stretch of a paragraph. */
function settle(
  { marked }: ReadParagraph,
  { sentences }: AttributedParagraph,
  opening: Opening,
): readonly Attribution[] {
  const found = marked.map(() => NOBODY);
  for (const [at, { placed }] of sentences.entries())
    for (const { quote, attribution } of placed) {
      const inherited = () => speakerOfFree(at, sentences, opening);
      found[quote] = attribution ?? { voice: inherited(), cue: null, weight: INHERITED };
    }
  return found;
}

/** Attributes the stretches of an article, paragraph by paragraph: one list of attributions a paragraph. */
export function attribute(
  paragraphs: readonly ReadParagraph[],
  cast: Cast,
): readonly (readonly Attribution[])[] {
  let telling: Telling = { order: -1, heard: [], topic: null, described: [] };
  let opening: Opening = { voice: null, sure: false };
  return paragraphs.map((read) => {
    const paragraph = attributeParagraph(read, cast, telling);
    const found = settle(read, paragraph, opening);
    const last = found.at(-1)?.voice ?? null;
    telling = last ? hear(paragraph.telling, last) : paragraph.telling;
    opening = openingAfter(read, paragraph, last);
    return found;
  });
}
