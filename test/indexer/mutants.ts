import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const ROOT = join(import.meta.dirname, '../..');

/** The bytes of every page of the corpus and of the case folders. */
const PAGES = ['corpus', 'test/documents'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path))),
);

/** A document that went wrong on its way. */
export interface Mutant {
  readonly path: string;
  readonly bytes: Buffer;
}

type Mutation = (bytes: Buffer) => Buffer;

/** A place in a document, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);
const page = fc.constantFrom(...PAGES);

function insert(bytes: Buffer, share: number, added: string | Buffer): Buffer {
  const position = at(bytes, share);
  return Buffer.concat([bytes.subarray(0, position), Buffer.from(added), bytes.subarray(position)]);
}

const lines = (change: (lines: readonly string[]) => readonly string[]): Mutation => {
  return (bytes) => Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
};

/** Texts that parsers and patterns stumble over when they are long. */
const UNITS = [
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\0',
  '-',
  '.',
  '. ',
  '…',
  '"',
  '(',
  '[',
  '<',
  '|',
  ' | ',
  '* ',
  '_',
  '>',
  '`',
  '#',
  '🙂',
  'ﷺ',
  'x',
  'aB',
  'PDF 12KB ',
  'Source: X ',
  'see more ',
  'Photo: ',
  'https://a.b/c ',
  '18 February 2014 ',
  'Neglect was missed.The ',
  'formsA toddler ',
  '极速 ',
  '&nbsp;',
  ']]>',
  '\r',
  '\n',
  '\f',
  'J. ',
  '1. ',
  ': ',
];
const NESTS = ['> ', '- ', '  - ', '1. ', '* > ', '[', '**', '_', '![', '<b>', '| ', '# ', '`', '[^1]: '];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 40 }).map(
    (flips): Mutation =>
      (bytes) => {
        const flipped = Buffer.from(bytes);
        for (const [share, bit] of flips)
          if (bytes.length > 0) flipped[Math.min(at(bytes, share), bytes.length - 1)]! ^= 1 << bit;
        return flipped;
      },
  ),
  place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, share)),
  ),
  place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.subarray(at(bytes, share)),
  ),
  fc.tuple(place, page, place).map(
    ([share, other, from]): Mutation =>
      (bytes) =>
        insert(bytes, share, other.subarray(at(other, from))),
  ),
  fc
    .tuple(place, fc.integer({ min: 2, max: 300 }))
    .map(([share, times]) =>
      lines((all) =>
        all.flatMap((line, n) =>
          n === Math.floor(share * (all.length - 1)) ? Array.from({ length: times }, () => line) : [line],
        ),
      ),
    ),
  fc
    .integer({ min: 2, max: 9 })
    .map((step) => lines((all) => all.toSorted((a, b) => (a.length % step) - (b.length % step)))),
  fc.constantFrom('', ' ', '\r', '\u2028').map(
    (end): Mutation =>
      (bytes) =>
        Buffer.from(bytes.toString('utf8').replaceAll('\n', end)),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 200 })).map(
    ([share, text]): Mutation =>
      (bytes) =>
        insert(bytes, share, text),
  ),
  fc.tuple(place, fc.constantFrom(...UNITS), fc.integer({ min: 2, max: 20_000 })).map(
    ([share, unit, length]): Mutation =>
      (bytes) =>
        insert(bytes, share, unit.repeat(Math.ceil(length / unit.length))),
  ),
  // Deeper nesting takes the Markdown parser time in the square of its depth.
  fc.tuple(place, fc.constantFrom(...NESTS), fc.integer({ min: 2, max: 60 })).map(
    ([share, mark, depth]): Mutation =>
      (bytes) =>
        insert(bytes, share, `\n\n${mark.repeat(depth)}Neglect was missed. Nobody asked why.\n\n`),
  ),
  fc.constantFrom('utf16le' as const, 'latin1' as const).map(
    (encoding): Mutation =>
      (bytes) =>
        Buffer.from(bytes.toString('utf8'), encoding),
  ),
);

const MOST_BYTES = 200_000;

/** Pages of the corpus and of the case folders, damaged a few times each. */
export const mutants: fc.Arbitrary<Mutant> = fc
  .tuple(page, fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.constantFrom('a.md', 'a.txt'))
  .map(([bytes, mutations, path]) => ({
    path,
    bytes: mutations.reduce<Buffer>((changed, mutate) => mutate(changed), bytes).subarray(0, MOST_BYTES),
  }));
