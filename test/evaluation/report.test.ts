import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { calibrationOf, curveOf } from './calibration.js';
import { figuresOf } from './figures.js';
import { type Measured, measure } from './measure.js';
import { overCorpus } from './over-corpus.js';
import { calledNonePlot } from './plots/called-none-plot.js';
import { reliabilityDiagram } from './plots/reliability-diagram.js';
import type { Question } from './questions.js';
import { markdownReport, printedReport } from './report.js';
import { decimal, markdownTable } from './table.js';

const question = (id: string, half: Question['half'], asked: string, sentence: string): Question => ({
  id,
  kind: 'question',
  half,
  question: asked,
  document: 'neglect.md',
  sentence,
});

const QUESTIONS = [
  question('one', 'development', 'When does training begin?', 'Training about neglect begins in June.'),
  question('two', 'set-aside', 'Did caseloads | fall?', 'Caseloads fell by a\nthird in Exampleton.'),
  question('gone', 'development', 'Who met in May?', 'This sentence stands in no passage.'),
];
const OFF_TOPIC = [
  { id: 'o-1', kind: 'elsewhere', half: 'development' as const, query: 'how to bake bread' },
  { id: 'o-2', kind: 'elsewhere', half: 'set-aside' as const, query: 'tomato leaves' },
];

describe('the report of a small evaluation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const corpus = join(folder, 'corpus');
  let measured: Measured;

  beforeAll(async () => {
    mkdirSync(corpus);
    writeFileSync(join(corpus, 'neglect.md'), '# Neglect\n\nTraining about neglect begins in June.\n');
    writeFileSync(join(corpus, 'caseloads.md'), '# Caseloads\n\nCaseloads fell by a third in Exampleton.\n');
    const embedder = fakeEmbedder();
    const asked = { questions: QUESTIONS, offTopic: OFF_TOPIC };
    measured = await overCorpus(corpus, embedder, (store) => measure(store, embedder, asked));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('measures every mode, and hybrid without synonyms', () => {
    expect(measured.ways.map(({ mode }) => mode)).toEqual(['hybrid', 'semantic', 'keyword']);
    for (const { answered, strayed } of measured.ways)
      expect([answered.length, strayed.length]).toEqual([3, 2]);
    const ranks = measured.ways[0]!.answered.map(({ rank }) => rank);
    expect(ranks).toEqual([1, 1, null]);
    expect(measured.asTuned.withoutSynonyms.map(({ rank }) => rank)).toEqual(ranks);
  });

  test('says which evidence is in no passage', () => {
    expect(measured.lost.map(({ id }) => id)).toEqual(['gone']);
    expect(printedReport(measured)).toContain('The evidence of gone is in no passage.');
  });

  test('has a table for each way, and lists missed development questions alone', () => {
    const page = markdownReport(measured);
    for (const title of ['Hybrid search', 'Hybrid search without synonyms', 'Semantic search', 'Times'])
      expect(page).toContain(`## ${title}\n`);
    expect(page).toMatch(
      /\| question \| +2 \| 0\.500 \| +0\.500 \| 0\.500 \| +1 \| 1\.000 \| +1\.000 \| 1\.000 \|/,
    );
    expect(page).toContain('| gone ');
    expect(page).not.toMatch(/^\| two/m);
  });

  test('is whole as data, too', () => {
    const figures = JSON.parse(JSON.stringify(figuresOf(measured)));
    expect(figures.modes.hybrid.quality.development.all).toEqual({
      questions: 2,
      first: 0.5,
      inFive: 0.5,
      mrr: 0.5,
    });
    expect(figures.modes.keyword.questions).toHaveLength(3);
    expect(figures.curve).toHaveLength(101);
    expect(figures.curve[100]).toEqual({ score: 1, answerable: 1, offTopic: 1 });
  });

  test('draws plots with a title and a label on each axis', () => {
    const hybrid = measured.ways[0]!;
    const plots = {
      'mean score of the best hit': reliabilityDiagram(calibrationOf(hybrid).bins),
      'score that relevance begins at': calledNonePlot(curveOf(hybrid, 10), { 'a < b & "c"': 0.4 }),
    };
    for (const [axis, svg] of Object.entries(plots)) {
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title id="title">[^<]+<\/title>/);
      expect(svg).toContain(`>${axis}</text>`);
      expect(svg).toMatch(/rotate\(-90 [^>]+>share [^<]+<\/text>/);
      expect(svg).not.toContain('NaN');
    }
    expect(plots['score that relevance begins at']).toContain(
      '>a &lt; b &amp; &quot;c&quot; from 0.4</text>',
    );
  });
});

test('a table lines up as it is', () => {
  const table = markdownTable([
    ['kind', 'n'],
    ['a', '1'],
    ['long one', '1234'],
  ]);
  expect(table).toBe('| kind     |    n |\n| -------- | ---: |\n| a        |    1 |\n| long one | 1234 |');
  expect([0.5, Number.NaN].map(decimal)).toEqual(['0.500', '–']);
});
