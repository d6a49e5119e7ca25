import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../server/ask/evidence.js';
import { listedIn } from '../../../../server/ask/lists/listed.js';
import { countIn, thingsAsked } from '../../../../server/ask/lists/things.js';
import type { Question } from '../../../../server/ask/question.js';
import type { Article, StoredPassage } from '../../../../store/store.js';

/** The sentences of one passage, a line each or several; the scores are in the order given. */
function evidenceOf(text: string, scores: readonly number[]): readonly Evidence[] {
  const places = text.split(/(?<=[.:;])\s/).map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  const whole = { start: 0, end: text.length };
  const passage = { id: 'p', text, spans: [whole], sentences: places } as unknown as StoredPassage;
  const article = { id: 'a', span: whole } as Article;
  const all = places.map(
    (place, index) =>
      ({
        ...{ text: text.slice(place.start, place.end), place, passage, article, index },
        ...{ marked: null, score: scores[index] ?? 0.1 },
      }) as Evidence,
  );
  return all.toSorted((a, b) => b.score - a.score);
}

const asked = (text: string, name?: string) =>
  ({
    text,
    kind: 'list',
    names: name ? [{ text: name, forms: [name], known: true }] : [],
  }) as unknown as Question;

async function valuesIn(question: Question, text: string, scores: readonly number[]) {
  const evidence = evidenceOf(text, scores);
  const store = { passagesOf: async () => [evidence[0]!.passage], text: async () => text };
  return (await listedIn(store, question, evidence))?.values.map(({ value }) => value);
}

describe('a list from the text', () => {
  test('is the enumeration behind the words that announce it, though another sentence is likelier', async () => {
    const text =
      'The panel looked at visits, calls and letters from homes. Its main themes were early help, warm homes and kind staff.';
    expect(await valuesIn(asked('main themes of the panel'), text, [0.9, 0.8])).toEqual([
      'early help',
      'warm homes',
      'kind staff',
    ]);
  });

  test('is the lines behind a colon, as many as are announced', async () => {
    const text =
      'Inspectors described three problems:\nfiles were lost;\nvisits were late;\nstaff had left.\nThe home was closed in May.';
    expect(
      await valuesIn(asked('Which problems did inspectors describe?'), text, [0.6, 0.2, 0.2, 0.2, 0.9]),
    ).toEqual(['files were lost', 'visits were late', 'staff had left']);
  });

  test('is lines that begin alike, where no number is announced', async () => {
    const text =
      'The report names these aims:\nHelping families early.\nKeeping good records.\nThe minister agreed.';
    expect(await valuesIn(asked('aims of the report'), text, [0.9, 0.2, 0.2, 0.2])).toEqual([
      'Helping families early',
      'Keeping good records',
    ]);
  });

  test('is what is said of somebody who is named', async () => {
    const text =
      'Barriers to sharing files are cost, time and trust. Example spoke of barriers such as old desks, slow lines and bad paper.';
    expect(
      await valuesIn(
        asked('barriers to sharing files, according to Ann Example', 'Ann Example'),
        text,
        [0.6, 0.6],
      ),
    ).toEqual(['old desks', 'slow lines', 'bad paper']);
  });

  test('does not name what stands for all that is left out', async () => {
    const text = 'Scandals in towns such as Northtown, Eastham, Westley and elsewhere.';
    expect(await valuesIn(asked('towns with scandals'), text, [0.9])).toEqual([
      'Northtown',
      'Eastham',
      'Westley',
    ]);
  });

  test.each([
    'The home, which was full, promised to write to staff and parents.',
    'On 3 May 2014, Ann, Bob and Cas went to live in a new home.',
    'In response, the minister pointed to visits, calls and letters.',
  ])('is not read into clauses: %s', async (text) => {
    expect(await valuesIn(asked('homes and parents'), text, [0.9])).toBeUndefined();
  });
});

describe('a list over several lines or sentences', () => {
  test('is the marked points under a heading', async () => {
    const text =
      'A hub opened in May.\n\n## Steps to a hub\n\n1. Find a room.\n2. Ask the school.\n3. Open the door.';
    const places = ['A hub opened in May.', 'Find a room.', 'Ask the school.', 'Open the door.'].map(
      (sentence) => {
        const start = text.indexOf(sentence);
        return { start, end: start + sentence.length };
      },
    );
    const passage = {
      id: 'p',
      text,
      spans: [{ start: 0, end: text.length }],
      sentences: places,
    } as unknown as StoredPassage;
    const article = { id: 'a', span: { start: 0, end: text.length } } as Article;
    const evidence = places.map(
      (place, index) =>
        ({
          text: text.slice(place.start, place.end),
          place,
          passage,
          article,
          index,
          marked: null,
          score: 0.5,
        }) as Evidence,
    );
    const store = { passagesOf: async () => [passage], text: async () => text };
    const found = await listedIn(store, asked('What steps make a hub?'), evidence);
    expect(found?.values.map(({ value }) => value)).toEqual([
      'Find a room',
      'Ask the school',
      'Open the door',
    ]);
  });

  test('is what each of the sentences behind an announcement says', async () => {
    const text =
      'The judge gave several reasons for the delay. Files were lost. Nobody had read the book. The van was locked.';
    expect(await valuesIn(asked('What reasons did the judge give for the delay?'), text, [0.8, 0.5])).toEqual(
      ['Files were lost', 'Nobody had read the book', 'The van was locked'],
    );
  });

  test('is what follows the first, another and a third', async () => {
    const text =
      'The first obstacle was money. Another was that files could not be read. A third obstacle was mistrust.';
    expect(await valuesIn(asked('What obstacles were there?'), text, [0.8])).toEqual([
      'money',
      'files could not be read',
      'mistrust',
    ]);
  });

  test('is the areas that several sentences of one article name', async () => {
    const text = 'The family left Bolton in May. In June the family lived in Salford. A train ran late.';
    expect(await valuesIn(asked('In which places did the family live?'), text, [0.8, 0.7, 0.6])).toEqual([
      'Bolton',
      'Salford',
    ]);
  });
});

describe('what a question wants listed', () => {
  test.each([
    ['Which three councils improved?', 'town', 3],
    ['Which bodies did the review blame?', 'body', null],
    ['Who runs it?', 'person', null],
    ['In which places did they live?', 'place', null],
    ['What steps are there?', null, null],
  ])('%s', (question, sort, count) => {
    expect(thingsAsked(question)).toMatchObject({ sort, count });
  });
});

describe('how many a text announces', () => {
  test.each([
    ['described three problems:', 3],
    ['10 reasons', 10],
    ['a rise of 5 per cent', null],
    ['it has problems', null],
    ['in 2014', null],
  ])('%s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
