import type { Store } from '../../store/store.js';
import { findJudgements } from '../judgements/find-judgements.js';

const EACH = 2;
/** A speaker is shown by name only with a post: whoever a text calls a child, a victim or a parent is not. */
const PRIVATE =
  /\b(?:child|boy|girl|pupil|student|victim|survivor|young|teenage\w*|youth|son|daughter|mother|mum|father|dad|parent|sister|brother|aunt|uncle|grand\w+|carer|family|patient|resident|neighbour|year[- ]old|poet|poem)\b/i;

/** Questions that the collection's own records answer. */
export async function exampleQuestions(store: Store): Promise<readonly string[]> {
  const [{ judgements }, speakers] = await Promise.all([
    findJudgements(store, {
      authority: [],
      grade: [],
      status: ['latest', 'undated'],
      limit: 1000,
      offset: 0,
    }),
    store.speakers(),
  ]);
  const overall = judgements.filter(({ aspect }) => aspect === 'overall');
  const grade = overall[0]?.grade;
  const graded = [...new Set(overall.map(({ authority }) => authority.name))].slice(0, EACH);
  const inOffice = speakers.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some(({ role, organisation }) => role !== null && organisation !== null) &&
      roles.every(({ role, organisation }) => !PRIVATE.test(`${role} ${organisation}`)),
  );
  return [
    ...(grade ? [`Which councils were rated ${grade}?`] : []),
    ...graded.map((name) => `What was ${name} rated?`),
    ...inOffice.slice(0, EACH).map(({ name }) => `What did ${name} say?`),
  ];
}
