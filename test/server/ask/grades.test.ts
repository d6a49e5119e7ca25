import { describe, expect, test } from 'vitest';
import { sayJudgement } from '../../../server/pages/say-judgement.js';
import { bundledCollection } from '../bundled-collection.js';

const NONE = { publisher: [], document: [], authority: [], speaker: [], explain: false };

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
