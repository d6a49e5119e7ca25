import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '../../bench/prose.js';
import { containment, findCopies, SAME_ARTICLE, shinglesOf } from '../../indexer/deduplicate.js';
import { findWords } from '../../language/words.js';
import { random } from '../store/spread.js';
import { sized, trials } from '../store/trials.js';

const STORY = [
  'Slough Borough Council has been told that its services for children in need of help and protection are inadequate.',
  'Inspectors visited in November and found that assessments took too long and that too few children were seen alone.',
  'They said that four in ten referrals had been closed without a visit, and that nobody could say why.',
  'The leader of the council apologised to families and promised that a new board would meet every month.',
  'A commissioner will report to the minister by June on whether the services should be run by somebody else.',
];
const HEADLINE = 'Ofsted finds serious failings in Slough';

const RIVAL = [
  'Parents in Slough spoke of their anger yesterday after the town’s child protection services were rated inadequate.',
  'One mother waited nine weeks for a social worker who, when he came, had been given the wrong file.',
  'The union blamed cuts of a third to the budget since 2010 and called on ministers to send money, not inspectors.',
  'Opposition councillors want the cabinet member to resign at the full council meeting on Tuesday night.',
];

const BOILERPLATE = [
  'Brightpath Fostering Agency has helped families to open their homes to children for more than twenty years.',
  'To find out how you could foster, call our friendly team for a chat without any obligation to go further.',
  'Our next information evening is at the community centre in Quill Yard, with tea, cake and free parking.',
];

const joined = (...parts: readonly (string | readonly string[])[]) => parts.flat().join('\n');
const copiesAmong = (...texts: readonly string[]) => findCopies(texts.map(shinglesOf));

describe('what counts as a copy', () => {
  test.each([
    ['the same text', joined(STORY)],
    ['a reprint under another headline', joined('Town told to do better by its children', STORY)],
    ['a version without its last sentences', joined(HEADLINE, STORY.slice(0, 3))],
    ['a version without its first sentences', joined(STORY.slice(2))],
    ['the text with boilerplate around it', joined(BOILERPLATE.slice(0, 1), STORY, BOILERPLATE.slice(1))],
    ['the text in other type', joined(STORY).toUpperCase().replace(/[’.,]/g, ' ')],
    [
      'a version with a word changed in each sentence',
      joined(STORY).replace(/told|found|closed|promised/g, 'x'),
    ],
  ])('%s is one', (_, other) => {
    const copies = copiesAmong(joined(HEADLINE, STORY), other);
    expect(new Set(copies).size).toBe(1);
  });

  test.each([
    ['a rival’s report of the same event', joined(RIVAL)],
    ['a report that quotes one sentence of it', joined(RIVAL, STORY[1]!)],
    ['the boilerplate that stands around another article', joined(BOILERPLATE)],
    ['no text', ''],
  ])('%s is none', (_, other) => {
    expect(copiesAmong(joined(HEADLINE, STORY), other)).toEqual([0, 1]);
  });

  test('two articles within the same boilerplate stay two', () => {
    expect(copiesAmong(joined(BOILERPLATE.slice(1), STORY), joined(BOILERPLATE.slice(1), RIVAL))).toEqual([
      0, 1,
    ]);
  });

  test('texts of a few words are copies of each other as well', () => {
    const few = ['Neglect was missed.', 'Agreed', 'The board met in May and in June.', '…'];
    for (const text of few) expect(copiesAmong(text, joined(STORY), text)).toEqual([0, 1, 0]);
  });
});

test.each([
  ['first', [joined(HEADLINE, STORY, BOILERPLATE), joined(STORY), joined(STORY.slice(1))], [0, 0, 0]],
  [
    'in the middle',
    [joined(STORY.slice(1)), joined(HEADLINE, STORY), joined(RIVAL), joined(STORY)],
    [1, 1, 2, 1],
  ],
  ['last', [joined(STORY.slice(2)), joined(RIVAL.slice(1)), joined(STORY), joined(RIVAL)], [2, 3, 2, 3]],
])('the fullest printing stands when it comes %s', (_, texts, expected) => {
  expect(copiesAmong(...texts)).toEqual(expected);
});

test('among many articles within the same boilerplate, in time, copies are found and others are not', () => {
  const next = random(7);
  const told = () => Array.from({ length: 8 }, () => draw('sentence', next));
  const stories = Array.from({ length: sized({ short: 300, full: 3_000 }) }, told);
  const copies = [stories[0]!.slice(2), stories.at(-1)!.slice(0, 6), BOILERPLATE.slice(1)];
  const found = copiesAmong(...[...stories, ...copies].map((story) => joined(story, BOILERPLATE)));
  expect(found.slice(0, -1)).toEqual([...stories.keys(), 0, stories.length - 1]);
  expect(found.at(-1)).toBeLessThan(stories.length);
});

/** Runs of four words, or all the words where there are fewer. */
function naiveShingles(text: string): ReadonlySet<string> {
  const words = findWords(text).map(({ folded }) => folded);
  if (words.length < 4) return new Set([words.join(' ')]);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

function naiveContainment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((shingle) => large.has(shingle)).length / small.size;
}

/** Compares every text with every longer one that stands. */
function naiveCopies(texts: readonly ReadonlySet<string>[]): readonly number[] {
  const standsFor = texts.map((_, index) => index);
  const byLength = [...standsFor].sort((a, b) => texts[b]!.size - texts[a]!.size || a - b);
  for (const [turn, index] of byLength.entries()) {
    const standing = byLength
      .slice(0, turn)
      .filter((other) => standsFor[other] === other)
      .sort((a, b) => a - b);
    const shares = standing.map((other) => naiveContainment(texts[index]!, texts[other]!));
    const best = Math.max(0, ...shares);
    if (best >= SAME_ARTICLE) standsFor[index] = standing[shares.indexOf(best)]!;
  }
  return standsFor;
}

const word = fc.constantFrom(...joined(STORY, RIVAL, BOILERPLATE).split(/\s+/));
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** Texts put together from a few sentences, so that they share much, little or nothing. */
const collections = fc
  .array(sentence, { minLength: 2, maxLength: 12 })
  .chain((pool) => fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 10 }), { maxLength: 15 }))
  .map((texts) => texts.map((sentences) => sentences.join('. ')));

test('finds the copies that a comparison of every text with every other finds', () => {
  const property = fc.property(collections, (texts) => {
    expect(findCopies(texts.map(shinglesOf))).toEqual(naiveCopies(texts.map(naiveShingles)));
  });
  fc.assert(property, trials(1000));
});

test('measures the share of the smaller text that the larger one holds', () => {
  const property = fc.property(sentence, sentence, sentence, (a, b, shared) => {
    const [left, right] = [`${a} ${shared}`, `${shared} ${b}`];
    const expected = naiveContainment(naiveShingles(left), naiveShingles(right));
    expect(containment(shinglesOf(left), shinglesOf(right))).toBeCloseTo(expected, 10);
    expect(containment(shinglesOf(right), shinglesOf(left))).toBeCloseTo(expected, 10);
  });
  fc.assert(property, trials(500));
});

/** Whether one text is the longest, or shares the most, and not two. */
function hasTies(texts: readonly ReadonlySet<string>[]): boolean {
  const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => naiveContainment(a, b)));
  const shares = pairs.filter((share) => share > 0);
  return new Set(texts.map(({ size }) => size)).size < texts.length || new Set(shares).size < shares.length;
}

test('the order of the collection decides nothing but ties', () => {
  const shuffled = collections
    .filter((texts) => !hasTies(texts.map(naiveShingles)))
    .chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(
          texts.map((_, index) => index),
          { minLength: texts.length },
        ),
      ),
    );
  const property = fc.property(shuffled, ([texts, order]) => {
    const copies = findCopies(texts.map(shinglesOf));
    const reordered = findCopies(order.map((index) => shinglesOf(texts[index]!)));
    expect(reordered.map((original) => order[original])).toEqual(order.map((index) => copies[index]));
  });
  fc.assert(property, trials(500));
});
