import { expect, test } from 'vitest';
import { lines } from './judging.js';

const PROSE = 'Ofsted has published its grades, which councils had awaited for weeks.';
const CLOSING = 'The councils said that they would work hard to improve what they do for children.';
const within = (table: string) => lines(`${PROSE}\n\n${table}\n\n${CLOSING}`);

test('headings of columns count that look like a menu, and the last row is read', () => {
  expect(
    lines(
      `${PROSE}\n\nAuthority | Published | Overall | Help and protection | LSCB\nKent County Council | Nov 2013 | Good | Good | Good |\nMedway Council | Sept 2013 | Requires improvement | Inadequate | Not inspected |\n`,
    ),
  ).toEqual([
    'Kent | overall | good | 2013-11',
    'Kent | help and protection | good | 2013-11',
    'Kent | LSCB | good | 2013-11',
    'Medway | overall | requires improvement | 2013-09',
    'Medway | help and protection | inadequate | 2013-09',
  ]);
});

test('an empty cell keeps its place', () => {
  expect(
    within(
      '| Council | Overall | Adoption | Leadership |\n|---|---|---|---|\n| Kent | Good | | Outstanding |',
    ),
  ).toEqual(['Kent | overall | good | 2014-05-20', 'Kent | leadership | outstanding | 2014-05-20']);
});

test('of several grades without headings none is taken', () => {
  expect(within('Kent | Good | Inadequate | Good\nMedway | Good | Good | Good')).toEqual([]);
});

test('cells may stand on lines of their own', () => {
  expect(
    within(
      'Authority\nOverall\nLeadership\nPublished\nKent\nGood\nOutstanding\n3 May 2013\nBury\nInadequate\nn/a\n4 May 2013',
    ),
  ).toEqual([
    'Kent | overall | good | 2013-05-03',
    'Kent | leadership | outstanding | 2013-05-03',
    'Bury | overall | inadequate | 2013-05-04',
  ]);
});

test('a name and its grade may alternate', () => {
  expect(within('Slough\nInadequate\nBirmingham\nGood')).toEqual([
    'Slough | overall | inadequate | 2014-05-20',
    'Birmingham | overall | good | 2014-05-20',
  ]);
});

test('a grade above its names is no table of names and grades', () => {
  expect(within('Inadequate\nSlough\nBirmingham\nGood\nTrafford')).toEqual([
    'Slough | overall | inadequate | 2014-05-20',
    'Birmingham | overall | inadequate | 2014-05-20',
    'Trafford | overall | good | 2014-05-20',
  ]);
});
