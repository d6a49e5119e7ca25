import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings } from '../../../server/judgements/history.js';
import { GRADES, type Judgement } from '../../../store/records.js';

function judged(id: string, date: string | null, more: Partial<Judgement> = {}): Judgement {
  const authority = { id: 'northmere', name: 'Northmere' };
  const given = { id, authority, aspect: 'overall', grade: 'good', inspectorate: 'Ofsted', date } as const;
  return {
    ...given,
    dateSource: date ? 'report' : 'none',
    withdrawn: false,
    followedBy: [],
    evidence: [],
    ...more,
  };
}

const statuses = (judgements: readonly Judgement[], asOf?: string) =>
  Object.fromEntries(
    standings(judgements, asOf).map(({ id, status, supersededBy }) => [id, supersededBy ?? status]),
  );

describe('standings', () => {
  it('lets each be superseded by the next', () => {
    const all = [judged('c', '2019-05-01'), judged('a', '2011'), judged('b', '2014-02')];
    expect(statuses(all)).toEqual({ a: 'b', b: 'c', c: 'latest' });
  });

  it('answers what stood on a day', () => {
    const all = [judged('a', '2011-03-01'), judged('b', '2014-02-18')];
    expect(statuses(all, '2014-02-17')).toEqual({ a: 'latest' });
    expect(statuses(all, '2014-02-18')).toEqual({ a: 'b', b: 'latest' });
    expect(statuses(all, '2011-02-28')).toEqual({});
  });

  it('keeps aspects, authorities and inspectorates apart', () => {
    const all = [
      judged('a', '2011-03-01'),
      judged('b', '2014-02-18', { aspect: 'adoption' }),
      judged('c', '2014-02-18', { authority: { id: 'southmere', name: 'Southmere' } }),
      judged('d', '2014-02-18', { inspectorate: 'HMICFRS' }),
    ];
    expect(statuses(all)).toEqual({ a: 'latest', b: 'latest', c: 'latest', d: 'latest' });
  });

  it('leaves undated ones out of the order, unless the text gives it', () => {
    expect(statuses([judged('a', null), judged('b', '2014-02-18')])).toEqual({ a: 'undated', b: 'latest' });
    const told = [judged('a', null, { followedBy: ['b'] }), judged('b', null)];
    expect(statuses(told)).toEqual({ a: 'b', b: 'undated' });
  });

  it('lets nothing be superseded by what was withdrawn', () => {
    const all = [judged('a', '2011-03-01'), judged('b', '2014-02-18', { withdrawn: true })];
    expect(statuses(all)).toEqual({ a: 'latest', b: 'withdrawn' });
  });

  it('does not order a month and its days', () => {
    expect(statuses([judged('a', '2014-02'), judged('b', '2014-02-18')])).toEqual({
      a: 'latest',
      b: 'latest',
    });
  });

  it('leaves exactly the last dated ones standing', () => {
    const date = fc.integer({ min: 2000, max: 2020 }).map((year) => `${year}-01-01`);
    const some = fc.array(fc.record({ date, grade: fc.constantFrom(...GRADES) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (given) => {
        const all = given.map(({ date, grade }, index) => judged(String(index), date, { grade }));
        const last = all
          .map((one) => one.date!)
          .toSorted()
          .at(-1);
        for (const { date, status } of standings(all)) expect(status === 'latest').toBe(date === last);
      }),
    );
  });
});
