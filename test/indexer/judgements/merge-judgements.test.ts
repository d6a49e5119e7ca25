import { describe, expect, it } from 'vitest';
import type { FoundJudgement } from '../../../indexer/judgements/extract-judgements.js';
import { mergeJudgements } from '../../../indexer/judgements/merge-judgements.js';

function found(document: string, more: Partial<FoundJudgement> = {}): FoundJudgement {
  const span = { start: 0, end: 4 };
  return {
    authority: { id: 'E10000016', name: 'Kent' },
    aspect: 'overall',
    grade: 'good',
    inspectorate: null,
    date: '2014-05-20',
    dateSource: 'article',
    withdrawn: false,
    followedBy: [],
    evidence: [{ text: 'Good', document, span, articleId: document }],
    ...more,
  };
}

const documents = (found: ReturnType<typeof mergeJudgements>) =>
  found.map(({ evidence }) => evidence.map(({ document }) => document));

describe('mergeJudgements', () => {
  it('makes one record of a grade that several articles report, with the date of the report', () => {
    const report = found('c', { date: '2014-05-12', dateSource: 'report', inspectorate: 'Ofsted' });
    const [record, ...rest] = mergeJudgements([[found('a')], [found('b', { date: '2014-05-22' })], [report]]);
    expect(rest).toEqual([]);
    expect(record).toMatchObject({ date: '2014-05-12', dateSource: 'report', inspectorate: 'Ofsted' });
    expect(record!.evidence.map(({ document }) => document).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('keeps apart what differs in grade, aspect, authority, inspectorate or date', () => {
    const lists = [
      [found('a')],
      [found('b', { grade: 'inadequate' })],
      [found('c', { aspect: 'adoption' })],
      [found('d', { authority: { id: 'E10000030', name: 'Surrey' } })],
      [found('e', { date: '2011-03', dateSource: 'report' })],
      [found('f', { date: null, dateSource: 'none' })],
    ];
    expect(documents(mergeJudgements(lists)).flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const scales = [[found('a', { inspectorate: 'CQC' })], [found('b', { inspectorate: 'Ofsted' })]];
    expect(mergeJudgements(scales)).toHaveLength(2);
  });

  it('carries over what the text says about the order', () => {
    const before = found('a', { grade: 'inadequate', date: null, dateSource: 'none', followedBy: [1] });
    const records = mergeJudgements([[before, found('a')], [found('b')]]);
    const [good, inadequate] = ['good', 'inadequate'].map(
      (grade) => records.find((one) => one.grade === grade)!,
    );
    expect(inadequate!.followedBy).toEqual([good!.id]);
    expect(good!.followedBy).toEqual([]);
  });

  it('gives a record the same id whatever else is there', () => {
    const alone = mergeJudgements([[found('a')]])[0]!.id;
    const among = mergeJudgements([[found('b', { grade: 'inadequate' })], [found('a')]]);
    expect(among.find(({ grade }) => grade === 'good')!.id).toBe(alone);
  });
});
