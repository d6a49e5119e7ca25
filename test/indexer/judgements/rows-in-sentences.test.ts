import { expect, test } from 'vitest';
import { lines } from './judging.js';

test.each<[string, readonly string[]]>([
  [
    'Ofsted said Kent was good for "help and protection" and "leadership" but inadequate for "care leavers".',
    [
      'Kent | help and protection | good | 2014-05-20',
      'Kent | leadership | good | 2014-05-20',
      'Kent | experiences of care leavers | inadequate | 2014-05-20',
    ],
  ],
  [
    'All three judgements for Kent were inadequate: help and protection, care leavers and adoption.',
    [
      'Kent | help and protection | inadequate | 2014-05-20',
      'Kent | experiences of care leavers | inadequate | 2014-05-20',
      'Kent | adoption | inadequate | 2014-05-20',
    ],
  ],
  [
    'Two councils (Kent and Bury) were judged outstanding by Ofsted and three (Leeds, Hull and Essex) good.',
    [
      'Kent | overall | outstanding | 2014-05-20',
      'Bury | overall | outstanding | 2014-05-20',
      'Leeds | overall | good | 2014-05-20',
      'Hull | overall | good | 2014-05-20',
      'Essex | overall | good | 2014-05-20',
    ],
  ],
  [
    'The CQC rated Kent Community NHS Trust as requires improvement for safe and good for caring.',
    [
      'Kent Community NHS Trust | safe | requires improvement | 2014-05-20',
      'Kent Community NHS Trust | caring | good | 2014-05-20',
    ],
  ],
  [
    'Ofsted rated Kent inadequate in 2009, 2011 and 2013.',
    [
      'Kent | overall | inadequate | 2009',
      'Kent | overall | inadequate | 2011',
      'Kent | overall | inadequate | 2013',
    ],
  ],
  [
    'Kent was graded outstanding overall and good for adoption in its Ofsted report of May 2012.',
    ['Kent | overall | outstanding | 2012-05', 'Kent | adoption | good | 2012-05'],
  ],
  [
    'Ofsted reports: Kent was judged good in 2012 and is inadequate now.',
    ['Kent | overall | good | 2012', 'Kent | overall | inadequate | 2014-05-20'],
  ],
  [
    'Two authorities improved their Ofsted grade: Bury (requires improvement to good) and Leeds (good to outstanding).',
    [
      'Bury | overall | requires improvement | null',
      'Bury | overall | good | 2014-05-20',
      'Leeds | overall | good | null',
      'Leeds | overall | outstanding | 2014-05-20',
    ],
  ],
])('%s', (text, judgements) => {
  expect(lines(text)).toEqual(judgements);
});

test.each([
  'Ofsted’s list for the quarter, with Kent in it. Outstanding: none.',
  'In Kent the CQC has rated one local trust as requires improvement for safe and good for caring.',
  'Unions in Kent said that they would be surprised if the authority were rated outstanding by Ofsted.',
])('no grade is given in: %s', (text) => {
  expect(lines(text)).toEqual([]);
});
