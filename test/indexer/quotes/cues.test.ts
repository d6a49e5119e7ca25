import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../indexer/quotes/analysis.js';
import type { CueRule } from '../../../indexer/quotes/cues/cue.js';
import { CUE_RULES } from '../../../indexer/quotes/cues/find-cues.js';

/** Whom a rule alone names in a text. */
function speakers({ read }: CueRule, text: string): readonly string[] {
  const { sentences } = readParagraph({ start: 0, text, heading: null, prose: true });
  return sentences.flatMap((sentence) =>
    Array.from({ length: sentence.to - sentence.from }, (_, step) => sentence.from + step)
      .filter((at) => sentence.tokens[at]!.kind !== 'quote')
      .flatMap((at) => read(sentence, at, [])?.phrase?.words ?? []),
  );
}

describe.each(CUE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.reads)('reads: %s', (text, speaker) => expect(speakers(rule, text)).toContain(speaker));
  it.each(rule.leaves)('leaves: %s', (text) => expect(speakers(rule, text)).toEqual([]));
});
