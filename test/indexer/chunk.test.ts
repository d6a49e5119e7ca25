import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cut, chunk, LONGEST, SHORTEST } from '../../indexer/chunk.js';
import { clean } from '../../indexer/clean.js';
import { clip } from '../../indexer/line.js';
import { readText } from '../../indexer/read.js';
import type { Part } from '../../indexer/segment/segment.js';
import type { Span } from '../../language/span.js';
import { findWords } from '../../language/words.js';
import { trials } from '../store/trials.js';

/** A token a word, so that lengths add up. */
const count = (text: string) => findWords(text).length;

/** A sentence to be written: how many words, and what is done to those in the middle. */
interface Plan {
  readonly words: number;
  readonly style: 'plain' | 'bold' | 'link' | 'plumbing' | 'unspaced' | 'invisible' | 'lines';
}

const plan: fc.Arbitrary<Plan> = fc.record({
  words: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 3, max: 40 }) },
    { weight: 2, arbitrary: fc.integer({ min: 100, max: 205 }) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 700 }) },
  ),
  style: fc.constantFrom(
    'plain',
    'plain',
    'plain',
    'bold',
    'link',
    'plumbing',
    'unspaced',
    'invisible',
    'lines',
  ),
});

/** What is to be written, some of it under a heading of its own. */
interface Paragraph {
  readonly heading: boolean;
  readonly sentences: readonly Plan[];
}

const plans: fc.Arbitrary<readonly Paragraph[]> = fc.array(
  fc.record({ heading: fc.boolean(), sentences: fc.array(plan, { minLength: 1, maxLength: 9 }) }),
  { minLength: 1, maxLength: 8 },
);

const ADDRESS = `https://example.org/${'a-long-address/'.repeat(80)}`;

/** Writes the words in the middle of a sentence. */
const STYLES: Record<Plan['style'], (words: readonly string[]) => string> = {
  plain: (words) => words.join(' '),
  bold: (words) => `**${words.join(' ')}**`,
  link: (words) => `[${words.join(' ')}](${ADDRESS})`,
  plumbing: (words) => `]]> ${words.join(' ')}`,
  unspaced: (words) => words.join('/'),
  invisible: (words) => `\u00ad${words.join(' \u200b')}`,
  lines: (words) => words.join('\n'),
};

interface Article {
  readonly source: string;
  readonly parts: readonly Part[];
  /** The numbers of the words of each sentence, paragraph by paragraph. */
  readonly sentences: readonly (readonly number[])[];
}

/** An article in which every word occurs once: word 7 is `aw7z`, or `Aw7z` where it begins a sentence. */
function write(paragraphs: readonly Paragraph[]): Article {
  let next = 0;
  const sentences: number[][] = [];
  const sentence = ({ words, style }: Plan) => {
    const numbers = Array.from({ length: words }, () => next++);
    sentences.push(numbers);
    const [first, ...rest] = numbers.map((number) => `aw${number}z`);
    return `A${first!.slice(1)} ${STYLES[style](rest.slice(0, -1))} ${rest.at(-1)}.`;
  };
  const source = paragraphs
    .map(
      (paragraph, at) =>
        `${paragraph.heading ? `## Heading ${at}\n\n` : ''}${paragraph.sentences.map(sentence).join(' ')}`,
    )
    .join('\n\n');
  return { source, parts: partsOf(source), sentences };
}

function partsOf(source: string): readonly Part[] {
  let heading: string | null = null;
  return clean(source, readText('a.md', source).blocks).flatMap((line) => {
    const { kind } = line.block;
    if (kind === 'heading') heading = line.text;
    // As segmentation leaves them out.
    return kind === 'heading' || kind === 'rule' || line.noise ? [] : [{ line, heading }];
  });
}

const textOf = (source: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => source.slice(start, end)).join('\n');
const wordsIn = (text: string) => [...text.matchAll(/\baw(\d+)z\b/gi)].map((match) => Number(match[1]));

/** Where characters that show something stand. */
function shown(source: string, spans: readonly Span[]): readonly number[] {
  const places = spans.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at),
  );
  return places.filter((at) => !/[\s\p{Cc}\p{Cf}]/u.test(source.charAt(at)));
}

/** Of every word the heading that it stands under. */
function headingsOf(source: string, parts: readonly Part[]): ReadonlyMap<number, string | null> {
  const words = parts.map(({ line, heading }) =>
    wordsIn(textOf(source, line.kept)).map((word) => [word, heading] as const),
  );
  return new Map(words.flat());
}

interface Trial extends Article {
  readonly cuts: readonly Cut[];
  readonly texts: readonly string[];
  /** Of every word the passage that holds it. */
  readonly passageOf: ReadonlyMap<number, number>;
}

const known = new Map<string, Trial>();

/** Every promise is tried on the same articles. */
function trialOf(chosen: readonly Paragraph[]): Trial {
  const key = JSON.stringify(chosen);
  const trial = known.get(key) ?? makeTrial(write(chosen));
  known.set(key, trial);
  return trial;
}

function makeTrial(article: Article): Trial {
  const cuts = chunk(article.source, article.parts, count);
  const texts = cuts.map(({ spans }) => textOf(article.source, spans));
  const passageOf = new Map(texts.flatMap((text, passage) => wordsIn(text).map((word) => [word, passage])));
  return { ...article, cuts, texts, passageOf };
}

function check(promise: (trial: Trial) => void): void {
  fc.assert(
    fc.property(plans, (chosen) => promise(trialOf(chosen))),
    trials(300),
  );
}

describe('whatever the article', () => {
  test('every character of it that shows stands in one passage, once, and in order', () =>
    check(({ source, parts, cuts }) => {
      const kept = parts.flatMap(({ line }) => line.kept);
      expect(
        shown(
          source,
          cuts.flatMap(({ spans }) => spans),
        ),
      ).toEqual(shown(source, kept));
    }));

  test('spans ascend, apart from each other, and begin and end with what shows', () =>
    check(({ source, cuts }) => {
      const spans = cuts.flatMap((cut) => cut.spans);
      for (const [at, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(source.slice(start, end)).toMatch(/^[^\s\p{Cc}\p{Cf}](?:.*[^\s\p{Cc}\p{Cf}])?$/su);
      }
    }));

  test('sentences ascend inside their passage and hold all of its words', () =>
    check(({ source, cuts, texts }) => {
      for (const [passage, { spans, sentences }] of cuts.entries()) {
        for (const [at, { start, end }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[at - 1]?.end ?? spans[0]!.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(spans.at(-1)!.end);
        }
        expect(wordsIn(textOf(source, sentences))).toEqual(wordsIn(texts[passage]!));
      }
    }));

  test('no passage is longer than the longest', () =>
    check(({ texts }) => {
      expect(Math.max(...texts.map(count))).toBeLessThanOrEqual(LONGEST);
    }));

  test('no sentence is cut that fits into a passage', () =>
    check(({ sentences, passageOf }) => {
      const cut = sentences.filter((words) => new Set(words.map((word) => passageOf.get(word))).size > 1);
      expect(cut.filter((words) => words.length <= LONGEST)).toEqual([]);
    }));

  test('a longer sentence is cut at white space, a word only where it is longer still', () =>
    check(({ source, cuts }) => {
      const spans = cuts.flatMap((cut) => cut.spans);
      const insideWords = spans.filter(({ end }, at) => spans[at + 1]?.start === end).map(({ end }) => end);
      for (const end of insideWords) {
        const word = /\S*$/.exec(source.slice(0, end))![0] + /^\S*/.exec(source.slice(end))![0];
        expect(count(word)).toBeGreaterThan(LONGEST);
      }
    }));

  test('a passage before the last is shorter than the shortest only where the next sentence did not fit', () =>
    check(({ source, cuts, texts }) => {
      for (const [at, text] of texts.slice(0, -1).entries()) {
        const { spans, sentences } = cuts[at + 1]!;
        const next = count(textOf(source, clip(source, spans, sentences[0]!)));
        if (count(text) < SHORTEST) expect(count(text) + next).toBeGreaterThan(LONGEST);
      }
    }));

  test('a paragraph is parted only where it is too long, or to fill a passage that is too short', () =>
    check(({ source, parts, texts, passageOf }) => {
      for (const { line } of parts) {
        const words = wordsIn(textOf(source, line.kept));
        const first = passageOf.get(words[0]!)!;
        if (words.length > LONGEST || passageOf.get(words.at(-1)!) === first) continue;
        expect(wordsIn(texts[first]!).filter((word) => word < words[0]!).length).toBeLessThan(SHORTEST);
      }
    }));

  test('a passage has the heading of its first words', () =>
    check(({ source, parts, cuts, texts }) => {
      const headings = headingsOf(source, parts);
      expect(cuts.map(({ heading }) => heading)).toEqual(
        texts.map((text) => headings.get(wordsIn(text)[0]!)),
      );
    }));

  test('a passage goes on below another heading only while it is too short, or to take in all that is left', () =>
    check(({ source, parts, cuts, texts }) => {
      const headings = headingsOf(source, parts);
      for (const [passage, text] of texts.slice(0, -1).entries()) {
        const other = wordsIn(text).findIndex((word) => headings.get(word) !== cuts[passage]!.heading);
        expect(other).toBeLessThan(SHORTEST);
      }
    }));
});

describe('examples', () => {
  const words = (length: number, first = 0) => Array.from({ length }, (_, at) => `w${first + at}`).join(' ');
  const cut = (source: string, tokens = count) => {
    const parts = partsOf(source);
    return chunk(source, parts, tokens).map(({ spans }) => textOf(source, spans));
  };

  test('an article without text has no passage', () => {
    expect(cut('')).toEqual([]);
  });

  test('a short article is one passage', () => {
    expect(cut('Neglect was missed.\n\nNobody asked why.')).toEqual([
      'Neglect was missed.\n\nNobody asked why.',
    ]);
  });

  test('markup in a later sentence is left out of it alone', () => {
    const [passage] = cut(
      'The board met in May. **No agency** saw it. The panel [agreed](https://example.org) then.',
    );
    expect(passage).toBe('The board met in May.\nNo agency\nsaw it. The panel\nagreed\nthen.');
  });

  test('a long word at the end of a long sentence is not cut', () => {
    const address = words(150, 500).replaceAll(' ', '/');
    const passages = cut(`The report ${words(100)} is at ${address}`);
    expect(passages.at(-1)).toContain(address);
  });

  test('no character is cut in two', () => {
    const passages = cut(`The report says ${'🙂'.repeat(301)}`, (text) => text.length);
    expect(passages.length).toBeGreaterThan(3);
    expect(passages.join('')).not.toMatch(/\p{Cs}/u);
  });

  test('items of a list are one stretch, paragraphs with a rule between them are not', () => {
    expect(cut('- One was missed.\n- Two were seen.')).toEqual(['One was missed.\n- Two were seen.']);
    expect(cut('One was missed.\n\n***\n\nTwo were seen.')).toEqual(['One was missed.\nTwo were seen.']);
  });
});
