import type { Evidence, Judgement } from '../../store/records.js';
import { idOf } from '../chunk.js';
import type { FoundJudgement } from './extract-judgements.js';

/** How many days may lie between a report and the articles about it. */
const NEWS_DAYS = 45;

const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

/** A page that states it twice, in two articles, gives its date once; unless one is told as what went before. */
const isOfOnePage = (a: FoundJudgement, b: FoundJudgement) =>
  a.evidence[0]?.document === b.evidence[0]?.document && a.followedBy.length + b.followedBy.length === 0;

function datesAgree(a: FoundJudgement, b: FoundJudgement): boolean {
  if (a.date === null || b.date === null) return a.date === b.date || isOfOnePage(a, b);
  if (a.date.startsWith(b.date) || b.date.startsWith(a.date)) return true;
  // Two dates of reports are two judgements; an article may follow its report by weeks.
  if (a.dateSource === 'report' && b.dateSource === 'report') return false;
  return Math.abs(dayNumber(a.date) - dayNumber(b.date)) <= NEWS_DAYS;
}

/** Is it the same judgement, told by two articles? */
function isSame(a: FoundJudgement, b: FoundJudgement): boolean {
  const scale = a.inspectorate === null || b.inspectorate === null || a.inspectorate === b.inspectorate;
  const same = a.authority.id === b.authority.id && a.aspect === b.aspect && a.grade === b.grade;
  return same && scale && datesAgree(a, b);
}

const RANK = { report: 2, article: 1, none: 0 };

/** The report's date before an article's, the exacter before the month, the earlier article before the later. */
function byDate(a: FoundJudgement, b: FoundJudgement): number {
  if (a.dateSource !== b.dateSource) return RANK[b.dateSource] - RANK[a.dateSource];
  const [left, right] = [a.date ?? '', b.date ?? ''];
  return right.length - left.length || (left < right ? -1 : left > right ? 1 : 0);
}

const key = ({ document, span }: Evidence) => `${document}\0${span.start}`;

function merged(group: readonly FoundJudgement[]): Omit<Judgement, 'followedBy'> {
  const { followedBy: _, ...best } = group.toSorted(byDate)[0]!;
  const evidence = [...new Map(group.flatMap((one) => one.evidence).map((one) => [key(one), one])).values()];
  const inspectorate = group.find((one) => one.inspectorate !== null)?.inspectorate ?? null;
  const id = idOf(
    'judgement',
    best.authority.id,
    best.aspect,
    best.grade,
    best.date ?? '',
    inspectorate ?? '',
  );
  return { ...best, id, inspectorate, withdrawn: group.some(({ withdrawn }) => withdrawn), evidence };
}

/** Makes one record of each judgement, with the evidence of every article that states it. */
export function mergeJudgements(found: readonly (readonly FoundJudgement[])[]): readonly Judgement[] {
  const groups: FoundJudgement[][] = [];
  const groupOf = new Map<FoundJudgement, FoundJudgement[]>();
  // Those with the best dates first, so that what comes later can only join them.
  for (const judgement of found.flat().toSorted(byDate)) {
    const own = groups.find((group) => group.some((one) => isSame(one, judgement)));
    if (own) own.push(judgement);
    else groups.push([judgement]);
    groupOf.set(judgement, own ?? groups.at(-1)!);
  }
  const records = new Map(groups.map((group) => [group, merged(group)]));
  const laterIds = (group: readonly FoundJudgement[]) =>
    found.flatMap((list) =>
      list
        .filter((one) => group.includes(one))
        .flatMap(({ followedBy }) => followedBy.map((at) => records.get(groupOf.get(list[at]!)!)!.id)),
    );
  return groups.map((group) => {
    const { id } = records.get(group)!;
    return { ...records.get(group)!, followedBy: [...new Set(laterIds(group))].filter((one) => one !== id) };
  });
}
