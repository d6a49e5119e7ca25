import type { ReadParagraph } from './analysis.js';
import type { Cast } from './cast/cast.js';
import { phraseAfter } from './phrases/phrase-after.js';
import { resolve } from './resolve/resolve.js';
import type { Voice } from './resolve/voice.js';

/** A paragraph that is somebody's words without marks, as press releases lay them out. */
export interface Statement {
  readonly paragraph: number;
  readonly voice: Voice;
}

const FIRST_PERSON = /\b(?:I|we|my|our|us)\b|\b(?:I|[Ww]e)[’'](?:m|re|ve|ll|d)\b|\b(?:We|My|Our)\b/;

/** `Ann Moor, director of Westmere, said:` with nothing behind: whose words the next paragraphs are. */
function introduced({ sentences, tokens, marked }: ReadParagraph, cast: Cast): Voice | null {
  const [sentence] = sentences;
  if (
    !sentence ||
    sentences.length > 1 ||
    marked.length > 0 ||
    tokens.at(-1)?.text !== ':' ||
    tokens.length > 45
  )
    return null;
  const phrase = phraseAfter(sentence, sentence.from);
  const reports = sentence.cues.some((cue) => cue.phrase !== null) || phrase?.name?.kind === 'person';
  return phrase?.kind === 'name' && reports
    ? resolve(phrase, sentence, { cast, order: 0, heard: [], described: [], topic: null })
    : null;
}

const speaks = ({ paragraph, marked }: ReadParagraph) =>
  paragraph.prose && marked.length === 0 && FIRST_PERSON.test(paragraph.text);

/**
 * Statements that stand without marks under a line that names their speaker. They go on as long as paragraphs under
 * the same heading speak in the first person.
 */
export function findStatements(paragraphs: readonly ReadParagraph[], cast: Cast): readonly Statement[] {
  const found: Statement[] = [];
  for (const [index, read] of paragraphs.entries()) {
    const voice = introduced(read, cast);
    if (!voice) continue;
    const { heading } = read.paragraph;
    for (let next = index + 1; next < paragraphs.length; next += 1) {
      const body = paragraphs[next]!;
      if (body.paragraph.heading !== heading || !speaks(body) || introduced(body, cast)) break;
      found.push({ paragraph: next, voice });
    }
  }
  return found;
}
