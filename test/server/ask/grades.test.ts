import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../../indexer/build.js';
import { GRADE_RULES, gradeAsked } from '../../../server/ask/graded/grade-asked.js';
import { gradesIn } from '../../../server/ask/graded/grades-in.js';
import { kindOf } from '../../../server/ask/kinds.js';
import type { Collection } from '../../../server/collection.js';
import { openCollection } from '../../../server/open-collection.js';
import { sayJudgement } from '../../../server/pages/say-judgement.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { bundledCollection } from '../bundled-collection.js';
import { modelsWith } from '../models-with.js';

const NONE = { ...EVERYWHERE, explain: false };

describe('an answer about grades', () => {
  const bundled = bundledCollection();

  test('gives each grade with its date and how it stands', async () => {
    const { judgements } = await bundled.get().ask({ ...NONE, q: 'What was Slough rated?' });
    expect(judgements!.map(({ authority }) => authority.name)).toEqual(['Slough', 'Slough']);
    expect(judgements!.map(({ date, status }) => [date, status])).toEqual([
      ['2014', 'latest'],
      [null, 'undated'],
    ]);
  });

  test('gives them for sentences, too, and of the authority that is asked about alone', async () => {
    const { judgements = [] } = await bundled
      .get()
      .ask({ ...NONE, q: 'Did Ofsted rate services in Slough inadequate?' });
    expect(new Set(judgements.map(({ authority }) => authority.name))).toEqual(new Set(['Slough']));
  });

  test('has none that was given after the day that is asked for, and no sentence that is undated', async () => {
    const { judgements, status } = await bundled
      .get()
      .ask({ ...NONE, q: 'What was Slough rated?', asOf: '2013' });
    expect(judgements).toBeUndefined();
    expect(status).toBe('not-found');
  });

  test('knows a grade by the date that the text gives it, though its article is undated, and no undated grade', async () => {
    const q = 'Which councils were judged inadequate?';
    const { items, judgements } = await bundled.get().ask({ ...NONE, q, asOf: '2014-12-31' });
    expect(items!.map(({ value }) => value)).toEqual(['Slough']);
    expect(judgements!.map(({ date, status }) => [date, status])).toEqual([['2014', 'latest']]);
  });

  test('says how much there was to read by the day when it finds nothing', async () => {
    const q = 'Which councils were judged inadequate?';
    const { counts } = bundled.get().store.manifest;
    const { reason } = await bundled.get().ask({ ...NONE, q, asOf: '2013' });
    expect(reason).toBe(
      `No article in this collection is dated 2013 or earlier. ${counts.undated} undated articles had to be left out.`,
    );
    const later = await bundled.get().ask({
      ...NONE,
      q: 'Which councils were judged good?',
      asOf: '2014-11-30',
      document: ['exploitation/ofsted-warns-councils-2014.md'],
    });
    expect(later.reason).toBe('Read as of 2014-11-30: 1 article. No grade that is stated answers this.');
  });

  test('lists councils where one is asked for, too, and says that the list holds every record', async () => {
    const reply = await bundled.get().ask({ ...NONE, q: 'Which council was judged inadequate?' });
    expect(reply.items!.map(({ value }) => value)).toContain('Slough');
    expect(reply.complete).toBe(true);
  });

  test('reads the documents that it is narrowed to alone', async () => {
    const document = ['inspection/sheffield-regraded-2014.md'];
    const reply = await bundled.get().ask({ ...NONE, document, q: 'What was Slough rated?' });
    expect(new Set(reply.citations.map((citation) => citation.document))).toEqual(new Set(document));
  });
});

describe('a judgement in words', () => {
  const judgement = {
    authority: { id: 'x', name: 'Exampleshire' },
    aspect: 'overall',
    grade: 'good',
    inspectorate: 'Ofsted',
  } as const;

  test('says whose date it has and how it stands', () => {
    expect(sayJudgement({ ...judgement, date: '2014-02-18', dateSource: 'article', status: 'latest' })).toBe(
      'Exampleshire, overall: judged good by Ofsted (18 February 2014, the date of the article; latest in this collection).',
    );
  });

  test('claims nothing about how things stand without a date', () => {
    const undated = { ...judgement, inspectorate: null, date: null, dateSource: 'none' } as const;
    expect(sayJudgement({ ...undated, status: 'undated' })).toBe(
      'Exampleshire, overall: judged good (undated; so it may not be how things stand).',
    );
  });
});

describe('what a question asks of judgements', () => {
  const asked = (text: string) => gradeAsked({ text, ...kindOf(text), grades: gradesIn(text) })?.of ?? null;

  test.each(GRADE_RULES.flatMap(({ of, samples }) => samples.map((sample) => [sample, of] as const)))(
    '%s: %s',
    (sample, of) => expect(asked(sample)).toBe(of),
  );

  test.each(
    GRADE_RULES.flatMap(({ of, counterSamples }) => counterSamples.map((sample) => [sample, of] as const)),
  )('%s: not %s', (sample, of) => expect(asked(sample)).not.toBe(of));

  test('authorities that have a grade, where it names none', () => {
    expect(asked('Which councils were judged inadequate?')).toBe('places');
    expect(asked('Which councils closed?')).toBeNull();
    expect(asked('Which children’s services got requires improvement?')).toBe('places');
    expect(asked('Which children’s services were not good enough?')).toBeNull();
  });
});

describe('an answer from judgements', () => {
  const report = [
    '# Torbay is inadequate again',
    'Torbay Council’s children’s services were judged inadequate overall by Ofsted in a report published on 12 May 2018.',
    'Ofsted rated Torbay Council good for adoption performance and requires improvement for help and protection in the same report.',
    'Its services had been judged inadequate overall in a report of 3 June 2015.',
    'Families in Devon and officers of Plymouth City Council said that they had seen it coming.',
  ].join('\n\n');
  let collection: Collection;
  beforeAll(async () => {
    const corpusDir = await mkdtemp(join(tmpdir(), 'grades-'));
    await writeFile(join(corpusDir, 'report.md'), report);
    const indexDir = join(corpusDir, '.index');
    await build({ corpusDir, indexDir, embedder: fakeEmbedder() });
    collection = await openCollection({ indexDir, corpusDir }, modelsWith(fakeEmbedder()));
  });
  afterAll(() => collection.store.close());
  const asked = (q: string) => collection.ask({ ...NONE, q });

  test.each([
    ['Was Torbay judged inadequate?', /^Yes: .*inadequate/],
    ['Was Torbay rated good?', /^No: .*inadequate/],
    ['Is Torbay outstanding?', /^No: .*inadequate/],
    ['Was Torbay rated good for adoption?', /^Yes: .*good for adoption/],
    ['Was Torbay rated outstanding for adoption?', /^No: .*good for adoption/],
    ['Was Torbay judged inadequate in 2015?', /^Yes: .*3 June 2015/],
  ])('%s is answered by what it was given', async (q, answer) => {
    expect((await asked(q)).answer).toMatch(answer);
  });

  test('lists for what an authority has a grade', async () => {
    const { items, complete } = await asked('Which services in Torbay were graded good?');
    expect([items?.map(({ value }) => value), complete]).toEqual([['adoption'], true]);
  });

  test('gives the grade of a year, although a later one took its place', async () => {
    const { judgements } = await asked('How was Torbay rated in 2015?');
    expect(judgements?.map(({ date, status }) => [date, status])).toEqual([['2015-06-03', 'superseded']]);
  });

  test('of an authority without one is none, and says so, whatever sentences name it', async () => {
    const { status, reason } = await asked('What grade did Ofsted give Plymouth?');
    expect([status, reason]).toEqual([
      'not-found',
      '“Plymouth” is mentioned, but this collection states no grade for it.',
    ]);
  });
});
