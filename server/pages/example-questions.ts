import type { Store } from '../../store/store.js';
import { findJudgements } from '../judgements/find-judgements.js';
import { mayBeOffered } from '../speakers/may-be-offered.js';

const EACH = 2;
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
    (speaker) =>
      speaker.kind === 'person' &&
      speaker.roles.some(({ role, organisation }) => role !== null && organisation !== null) &&
      mayBeOffered(speaker),
  );
  return [
    ...(grade ? [`Which councils were rated ${grade}?`] : []),
    ...graded.map((name) => `What was ${name} rated?`),
    ...inOffice.slice(0, EACH).map(({ name }) => `What did ${name} say?`),
  ];
}
