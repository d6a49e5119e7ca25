import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HALVES, readOffTopic, readQuestions } from './questions.js';

const CORPUS = join(import.meta.dirname, '../../corpus');
const questions = readQuestions(join(import.meta.dirname, 'questions.json'));
const offTopic = readOffTopic(join(import.meta.dirname, 'off-topic.json'));

const textOf = (path: string) => readFileSync(join(CORPUS, path), 'utf8');
const kindsOf = (all: readonly { readonly kind: string }[]) => [...new Set(all.map(({ kind }) => kind))];

describe('the questions over the bundled corpus', () => {
  test.each(questions)(
    '$id: its evidence stands in $document, to the character',
    ({ document, sentence }) => {
      expect(textOf(document)).toContain(sentence);
    },
  );

  test('ask about every document but the reprint, which has nothing of its own', () => {
    const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.\w+$/.test(path) && !path.endsWith('README.md') && !path.startsWith('reprints/'));
    expect([...new Set(questions.map(({ document }) => document))].sort()).toEqual(paths.sort());
  });

  test('are 120 of seven kinds, each asked once', () => {
    expect(kindsOf(questions)).toEqual([
      'keywords',
      'question',
      'paraphrase',
      'abbreviation',
      'misspelt',
      'quote',
      'figure',
    ]);
    for (const values of [questions.map(({ id }) => id), questions.map(({ question }) => question)])
      expect(new Set(values).size).toBe(120);
  });
});

test('the queries about other things are 60, 15 of them about neighbouring services, each asked once', () => {
  for (const values of [offTopic.map(({ id }) => id), offTopic.map(({ query }) => query)])
    expect(new Set(values).size).toBe(60);
  expect(offTopic.filter(({ kind }) => kind === 'neighbouring')).toHaveLength(15);
});

test.each([
  ['questions', questions],
  ['off-topic', offTopic],
])('the halves of the %s have as many of each kind, odd ones apart', (_, all) => {
  for (const kind of kindsOf(all)) {
    const [one, other] = HALVES.map((half) => all.filter((q) => q.kind === kind && q.half === half).length);
    expect(Math.abs(one! - other!)).toBeLessThanOrEqual(1);
  }
  const [one, other] = HALVES.map((half) => all.filter((q) => q.half === half).length);
  expect(one).toBe(other);
});

describe('a file of questions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'questions.json');

  test.each([
    ['half', 'third'],
    ['sentence', 'only four words here'],
    ['document', 3],
  ])('with a wrong %s is refused by its name and place', (field, wrong) => {
    writeFileSync(file, JSON.stringify([questions[0], { ...questions[1], [field]: wrong }]));
    expect(() => readQuestions(file)).toThrow(file);
    expect(() => readQuestions(file)).toThrow(`[1].${field}`);
  });
});
