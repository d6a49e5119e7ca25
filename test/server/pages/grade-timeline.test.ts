import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeTimeline } from '../../../server/pages/grade-timeline.js';
import type { JudgementView } from '../../../server/pages/judgement-view.js';
import { sayDate } from '../../../server/pages/say-date.js';
import { GRADES } from '../../../store/records.js';
import { trials } from '../../store/trials.js';

const judged = (date: string | null, facts: Partial<JudgementView> = {}): JudgementView => ({
  ...{ authority: 'Norbury', link: '/', aspect: 'overall', grade: 'good', inspectorate: null, dated: null },
  ...{ status: 'latest', supersededBy: null, evidence: [] },
  date: date === null ? null : sayDate(date),
  ...facts,
});

const isoDates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));

describe('gradeTimeline', () => {
  it('is nothing where no judgement has a date', () => {
    expect(gradeTimeline([judged(null)])).toBeNull();
  });

  it('puts grades best first and judgements oldest first, whatever their order was', () => {
    const timeline = gradeTimeline([judged('2014-05'), judged('2011', { grade: 'inadequate' })])!;
    expect(timeline.lines[0]!.grades).toEqual(['good', 'inadequate']);
    expect(timeline.lines[0]!.marks.map(({ date, row }) => [date!.iso, row])).toEqual([
      ['2011', 1],
      ['2014-05', 0],
    ]);
    expect(timeline.undatedFrom).toBeNull();
  });

  it('keeps undated ones apart from time', () => {
    const timeline = gradeTimeline([judged('2014'), judged(null), judged(null, { aspect: 'adoption' })])!;
    const [overall, adoption] = timeline.lines;
    expect(overall!.marks[0]!.x).toBeLessThan(timeline.undatedFrom!);
    expect(overall!.marks[1]!.x).toBeGreaterThan(timeline.undatedFrom!);
    expect(adoption!.marks).toMatchObject([{ period: null, row: 0 }]);
  });

  it('shows a year as wide as a year', () => {
    const [mark] = gradeTimeline([judged('2014'), judged('2020-01-01')])!.lines[0]!.marks;
    expect(mark!.period!.to - mark!.period!.from).toBeGreaterThan(10);
  });

  it('keeps every mark on the picture and in the order of time', () => {
    const grades = fc.constantFrom(...GRADES);
    const some = fc.array(fc.tuple(isoDates, grades), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (facts) => {
        const { lines, years } = gradeTimeline(facts.map(([date, grade]) => judged(date, { grade })))!;
        const places = lines[0]!.marks.map(({ x }) => x);
        expect(places).toHaveLength(facts.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const x of [...places, ...years.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        }
        expect(years.length).toBeLessThanOrEqual(5);
      }),
      trials(1000),
    );
  });
});
