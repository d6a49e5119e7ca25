import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { random } from '../store/spread.js';

const ROOT = join(import.meta.dirname, '../..');

/** Every page of the corpus and of the case folders. */
const PAGES = ['corpus', 'test/documents'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort(),
);

/** Texts that patterns stumble over in long runs. */
const RUNS = [
  ...[
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\0',
    '\r',
    '\n',
    '\f',
    '-',
    '.',
    '. ',
    '…',
    '"',
    '(',
    '|',
    ' | ',
    ': ',
    'x',
    'aB',
    '🙂',
    'ﷺ',
  ],
  ...[
    'PDF 12KB ',
    'Source: X ',
    'see more ',
    'Photo: ',
    'https://a.b/c ',
    '18 February 2014 ',
    '极速 ',
    '&nbsp;',
    'J. ',
  ],
  ...['Neglect was missed.The ', 'formsA toddler '],
];
/** The Markdown parser takes time in the square of the length of a run of these. */
const MARKS = [
  '> ',
  '- ',
  '  - ',
  '1. ',
  '* > ',
  '[',
  ']',
  ']]>',
  '**',
  '_',
  '![',
  '<',
  '<b>',
  '| ',
  '# ',
  '`',
  '[^1]: ',
];
const LONGEST_RUN = 20_000;
const MOST_MARKS = 60;
const MOST_BYTES = 200_000;

class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** A whole number below `most`. */
  below(most: number): number {
    return Math.floor(this.#next() * most);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}

const pageBytes = (path: string) => readFileSync(join(ROOT, path));

function insert(bytes: Buffer, dice: Dice, added: string | Buffer): Buffer {
  const at = dice.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(added), bytes.subarray(at)]);
}

/** Changes lines without a look at what their bytes mean. */
function relined(bytes: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}

const MUTATIONS = {
  'bits flipped': (bytes, dice) => {
    const flipped = Buffer.from(bytes);
    for (let n = dice.below(40); n >= 0 && bytes.length > 0; n--)
      flipped[dice.below(bytes.length)]! ^= 1 << dice.below(8);
    return flipped;
  },
  'end lost': (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  'beginning lost': (bytes, dice) => bytes.subarray(dice.below(bytes.length)),
  'another page inside': (bytes, dice) => insert(bytes, dice, pageBytes(dice.of(PAGES))),
  'a line repeated': (bytes, dice) =>
    relined(bytes, (lines) => {
      const at = dice.below(lines.length);
      return [
        ...lines.slice(0, at),
        ...Array.from({ length: dice.below(300) }, () => lines[at]!),
        ...lines.slice(at),
      ];
    }),
  'lines in another order': (bytes, dice) => {
    const step = 2 + dice.below(8);
    return relined(bytes, (lines) => lines.toSorted((a, b) => (a.length % step) - (b.length % step)));
  },
  'other line ends': (bytes, dice) =>
    Buffer.from(bytes.toString('utf8').replaceAll('\n', dice.of(['', ' ', '\r', '\u2028', '\0\n']))),
  'random characters': (bytes, dice) => {
    const units = Array.from({ length: dice.below(200) }, () => dice.below(dice.of([0x80, 0x600, 0x10000])));
    return insert(bytes, dice, String.fromCharCode(...units));
  },
  'a long run': (bytes, dice) => {
    const unit = dice.of(RUNS);
    return insert(bytes, dice, unit.repeat(dice.below(LONGEST_RUN / unit.length)));
  },
  'deep nesting': (bytes, dice) => {
    const marks = dice.of(MARKS).repeat(dice.below(MOST_MARKS));
    return insert(bytes, dice, `\n\n${marks}Neglect was missed. Nobody asked why.\n\n`);
  },
  'another encoding': (bytes, dice) => Buffer.from(bytes.toString('utf8'), dice.of(['utf16le', 'latin1'])),
} satisfies Record<string, (bytes: Buffer, dice: Dice) => Buffer>;

/** What is to become of a page, and what it is called then. */
export interface Plan {
  readonly page: string;
  readonly path: string;
  readonly steps: readonly { readonly what: keyof typeof MUTATIONS; readonly seed: number }[];
}

const step = fc.record({
  what: fc.constantFrom(...(Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[])),
  seed: fc.nat(),
});

/** Pages of the corpus and of the case folders, to be damaged a few times each. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  page: fc.constantFrom(...PAGES),
  path: fc.constantFrom('a.md', 'a.txt'),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

/** The bytes of a damaged page: the same for the same plan. */
export function mutantOf({ page, steps }: Plan): Buffer {
  const damage = (bytes: Buffer, { what, seed }: Plan['steps'][number]) =>
    MUTATIONS[what](bytes, new Dice(seed));
  return steps.reduce<Buffer>(damage, pageBytes(page)).subarray(0, MOST_BYTES);
}
