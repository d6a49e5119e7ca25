import { describe, expect, it } from 'vitest';
import { lines } from './judging.js';

/** Each text is an article of 20 May 2014. */
const DEALT: readonly (readonly [text: string, ...judgements: string[]])[] = [
  [
    'Ofsted has inspected Kent. Help and protection, adoption and the experiences of care leavers were judged good, requires improvement and outstanding respectively.',
    'Kent | help and protection | good | 2014-05-20',
    'Kent | adoption | requires improvement | 2014-05-20',
    'Kent | experiences of care leavers | outstanding | 2014-05-20',
  ],
  [
    'Ofsted said that adoption and fostering in Kent were respectively judged outstanding and good.',
    'Kent | adoption | outstanding | 2014-05-20',
    'Kent | fostering | good | 2014-05-20',
  ],
  [
    'Kent was graded good and inadequate by Ofsted for adoption and fostering respectively.',
    'Kent | adoption | good | 2014-05-20',
    'Kent | fostering | inadequate | 2014-05-20',
  ],
  [
    'Overall effectiveness, adoption and fostering in Kent were rated inadequate, good and good respectively by Ofsted.',
    'Kent | overall | inadequate | 2014-05-20',
    'Kent | adoption | good | 2014-05-20',
    'Kent | fostering | good | 2014-05-20',
  ],
  [
    'Kent, Surrey and Devon were rated by Ofsted as good, inadequate and outstanding respectively.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | inadequate | 2014-05-20',
    'Devon | overall | outstanding | 2014-05-20',
  ],
  [
    'For adoption, Kent and Surrey were rated good and inadequate respectively by Ofsted.',
    'Kent | adoption | good | 2014-05-20',
    'Surrey | adoption | inadequate | 2014-05-20',
  ],
  [
    'Kent was rated inadequate and good by Ofsted in 2010 and 2013 respectively.',
    'Kent | overall | inadequate | 2010',
    'Kent | overall | good | 2013',
  ],
];

/** There are not as many as grades, or two kinds of them. */
const UNDEALT = [
  'Ofsted said help and protection, adoption and fostering in Kent were good and inadequate respectively.',
  'Kent, Surrey and Devon were rated good and inadequate respectively by Ofsted.',
  'Adoption in Kent and fostering in Surrey were rated good and inadequate respectively by Ofsted.',
];

describe('grades that are dealt out', () => {
  it.each(DEALT)('%s', (text, ...judgements) => expect(lines(text)).toEqual(judgements));
  it.each(UNDEALT)('%s', (text) => expect(lines(text)).toEqual([]));
});
