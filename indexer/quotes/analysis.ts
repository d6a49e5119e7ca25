import type { Cue } from './cues/cue.js';
import { findCues } from './cues/find-cues.js';
import { findMarked, type Marked } from './marks/find-marked.js';
import { findNames } from './names/find-names.js';
import type { Name } from './names/name.js';
import type { Paragraph } from './paragraph.js';
import type { Sentence } from './phrases/phrase.js';
import { sentenceRanges } from './sentences.js';
import { findTokens, type Token } from './token.js';

/** A sentence with what reports speech in it. */
export interface ReadSentence extends Sentence {
  readonly cues: readonly Cue[];
}

/** A paragraph taken apart. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly marked: readonly Marked[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly sentences: readonly ReadSentence[];
}

/**
 * Reads a paragraph once, for all that asks about its words.
 * @param common words that are no names, though a sentence may begin with them
 */
export function readParagraph(paragraph: Paragraph, common: ReadonlySet<string> = new Set()): ReadParagraph {
  const marked = findMarked(paragraph.text);
  const tokens = findTokens(paragraph.text, marked);
  const names = findNames(tokens, common);
  const sentences = sentenceRanges(tokens).map((range) => {
    const inside = names.filter(({ from, to }) => from >= range.from && to <= range.to);
    const sentence = { tokens, names: inside, ...range };
    return { ...sentence, cues: findCues(sentence) };
  });
  return { paragraph, marked, tokens, names, sentences };
}
