import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../indexer/quotes/extract-quotes.js';
import { mergeSpeakers } from '../../../indexer/quotes/speakers/merge-speakers.js';
import { childrenIn } from '../../../language/people/children.js';
import { articleOf } from './article.js';

const printed = (id: string, date: string | null, text: string) => {
  const article = { ...articleOf(text), id, document: `${id}.txt`, date };
  return { article, quotes: extractQuotes(article), children: childrenIn(text) };
};

const MINISTER = printed('a', '2014-02', 'Children’s minister Ann Moor said: “We will act on it.”');
const SURNAME = printed('b', '2014-05-01', 'Ms Moor said: “We have acted on it.” Moor said so in May.');
const SECRETARY = printed('c', '2016-01-09', 'Education secretary Ann Moor said: “I have news for you.”');
const NURSE = printed('d', '2015', 'Ann Moor, a nurse at Westmere Hospital, said: “I was never asked.”');
const DIRECTOR = printed('e', null, 'Ann Moor, director of Open Door, said: “We were late.”');
const AGENCY = printed(
  'f',
  '2013',
  'The National Harbour Agency (NHA) has a report out. The NHA said it was “the worst year yet”.',
);
const ACRONYM = printed('g', '2014', 'The NHA said it was “a better year than the last”.');

const names = (...found: Parameters<typeof mergeSpeakers>[0][number][]) =>
  mergeSpeakers(found).speakers.map(({ name }) => name);

describe('speakers across articles', () => {
  it('are one for every form of a name', () => {
    const { speakers, quotes } = mergeSpeakers([MINISTER, SURNAME, SECRETARY]);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({
      name: 'Ann Moor',
      kind: 'person',
      quotes: 3,
      firstDate: '2014-02',
      lastDate: '2016-01-09',
    });
    expect(speakers[0]!.aliases).toContain('Ms Moor');
    expect(new Set(quotes.map(({ speaker }) => speaker?.id))).toEqual(new Set([speakers[0]!.id]));
  });

  it('keep their roles with the dates of the articles', () => {
    const { speakers } = mergeSpeakers([SECRETARY, MINISTER]);
    expect(speakers[0]!.roles).toEqual([
      { role: 'Children’s minister', organisation: null, from: '2014-02', to: '2014-02' },
      { role: 'Education secretary', organisation: null, from: '2016-01-09', to: '2016-01-09' },
    ]);
  });

  it('stay apart where one name is borne in different organisations', () => {
    const { speakers } = mergeSpeakers([NURSE, DIRECTOR]);
    expect(speakers.map(({ roles }) => roles[0]!.organisation)).toEqual(['Westmere Hospital', 'Open Door']);
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(2);
  });

  it('go by a surname alone where several bear it', () => {
    expect(names(NURSE, DIRECTOR, SURNAME).sort()).toEqual(['Ann Moor', 'Ann Moor', 'Moor']);
  });

  it('are one body by its name and its initials', () => {
    const { speakers } = mergeSpeakers([AGENCY, ACRONYM]);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: 'National Harbour Agency', kind: 'organisation', quotes: 2 });
  });

  it('have ids that other articles do not change', () => {
    const idOf = (...found: Parameters<typeof names>) =>
      mergeSpeakers(found).speakers.find(({ name }) => name === 'Ann Moor')!.id;
    expect(idOf(AGENCY, MINISTER, ACRONYM)).toBe(idOf(MINISTER));
  });
});

describe('quotes across articles', () => {
  it('keep their order, their article and its date', () => {
    const { quotes } = mergeSpeakers([SECRETARY, MINISTER]);
    expect(quotes.map(({ articleId, document, date }) => [articleId, document, date])).toEqual([
      ['c', 'c.txt', '2016-01-09'],
      ['a', 'a.txt', '2014-02'],
    ]);
  });

  it('of an unnamed speaker have a role and no id', () => {
    const { quotes, speakers } = mergeSpeakers([printed('h', null, '“I rang every day,” one mother said.')]);
    expect(speakers).toEqual([]);
    expect(quotes[0]!.speaker).toEqual({ id: null, name: null, role: 'mother', organisation: null });
  });

  it('have ids of their own, also where the same words are said twice', () => {
    const { quotes } = mergeSpeakers([printed('i', null, 'Ann Moor said: “No.” Paul Reed said: “No.”')]);
    expect(quotes).toHaveLength(2);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(2);
  });

  it('are children where any text describes them so, and nobody is because of a namesake’s first name', () => {
    const isChild = (...found: Parameters<typeof names>) =>
      mergeSpeakers(found).speakers.map(({ child }) => child);
    const CHAIR = printed('j', '2014', 'Maya Hart, chair of the council, said: “We were not asked.”');
    const LATER = printed(
      'k',
      '2014',
      'Maya Hart has a plan. The chair, 15, likes it. “It is ours,” said Maya.',
    );
    expect(isChild(CHAIR)).toEqual([undefined]);
    expect(isChild(LATER)).toEqual([undefined]);
    expect(isChild(CHAIR, printed('l', null, 'The schoolgirl Maya Hart won a prize.'))).toEqual([true]);
    expect(isChild(CHAIR, printed('m', null, 'The schoolgirl Maya won a prize.'))).toEqual([undefined]);
    expect(
      isChild(
        printed('n', null, 'The board met little Maya. Maya Hart, its chair, said: “We were not asked.”'),
      ),
    ).toEqual([true]);
  });
});
