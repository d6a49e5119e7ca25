import { describe, expect, test } from 'vitest';
import { findAbbreviations, spells } from '../../language/abbreviations.js';

const pairsIn = (text: string) =>
  findAbbreviations(text).map(({ short, long }) => [
    text.slice(short.start, short.end),
    text.slice(long.start, long.end),
  ]);

describe('abbreviations that a text spells out', () => {
  test.each([
    [
      'She rang the local authority designated officer (LADO) at once.',
      'LADO',
      'local authority designated officer',
    ],
    [
      'It named the Independent Reviewing Officers (IROs) of the council.',
      'IRO',
      'Independent Reviewing Officers',
    ],
    ['the Office for Nursery Standards (“ONS”) said', 'ONS', 'Office for Nursery Standards'],
    ['A report on CSE (child sexual exploitation) came out.', 'CSE', 'child sexual exploitation'],
    ['A child in need of help, or CINH, has a plan.', 'CINH', 'child in need of help'],
    [
      'She leads ADHM, the Association of Directors of Homes Management.',
      'ADHM',
      'Association of Directors of Homes Management',
    ],
    ['She works against child home exploitation, CHE, in Kent.', 'CHE', 'child home exploitation'],
    ['In the UK, the union of nurses met.', null, null],
    ['FGC stands for family group conference.', 'FGC', 'family group conference'],
    ['The Department for Example (DfE) paid.', 'DfE', 'Department for Example'],
    [
      'the Association of Directors of Children’s Homes (ADCH)',
      'ADCH',
      'Association of Directors of Children’s Homes',
    ],
    ['the inspectorate of constabulary and rescue (HMICR; see page 2)', null, null],
    ['The board met in Leeds (LCC) on Monday.', null, null],
    ['It paid more (see page 3) to staff.', null, null],
    ['Councils (CQC) were asked.', null, null],
  ])('%s', (text, short, long) => {
    expect(pairsIn(text)).toEqual(short === null ? [] : [[short, long]]);
  });

  test('are told from words that only hold the letters', () => {
    expect(spells('LADO', 'local authority designated officer')).toBe(true);
    expect(spells('LADO', 'designated officer')).toBe(false);
    expect(spells('CP', 'child protection plan')).toBe(false);
    expect(spells('DBS', 'criminal record check')).toBe(false);
  });
});
