import type { Answer, ListedValue, Statement } from './answer.js';
import type { PartAnswer } from './ask.js';
import type { Said } from './compose.js';
import { wordCount } from './select-statements.js';

type Joined = Pick<
  Answer,
  | 'kind'
  | 'status'
  | 'answer'
  | 'statements'
  | 'items'
  | 'complete'
  | 'judgements'
  | 'citations'
  | 'reason'
  | 'note'
>;

const LIMIT = 60;

const moved = <T extends Statement | ListedValue>(one: T, by: number): T => ({
  ...one,
  citations: one.citations.map((n) => n + by),
});

/** Puts one answer behind another, its citations numbered on; answers that together are too long keep their first statement. */
function behind(before: Said, next: Said): Said {
  const by = before.citations.length;
  const fits = wordCount(before.answer) + wordCount(next.answer) <= LIMIT;
  const statements = fits ? next.statements : next.statements.slice(0, 1);
  const answer = fits ? next.answer : statements.map(({ text }) => text).join(' ');
  return {
    answer: `${before.answer} ${answer}`,
    statements: [...before.statements, ...statements.map((one) => moved(one, by))],
    citations: [...before.citations, ...next.citations.map((one) => ({ ...one, n: one.n + by }))],
    ...((before.items || next.items) && {
      items: [...(before.items ?? []), ...(next.items ?? []).map((one) => moved(one, by))],
      complete: (before.complete ?? true) && (next.complete ?? true),
    }),
  };
}

function reasonOf(unanswered: readonly PartAnswer[], several: boolean): string {
  return unanswered
    .map(({ question, reason }) => (several ? `Not answered: “${question}” ${reason}` : reason))
    .join(' ');
}

/** One answer to several questions: what was found for each in turn, and which of them stayed unanswered. */
export function joinAnswers(parts: readonly PartAnswer[]): Joined {
  const { kind } = parts[0]!;
  const said = parts.flatMap((part) => (part.said ? [part.said] : []));
  const unanswered = parts.filter((part) => part.said === null);
  const notes = parts.flatMap(({ note }) => note ?? []);
  const beside = {
    ...(unanswered.length > 0 && { reason: reasonOf(unanswered, parts.length > 1) }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
  const judgements = new Map(parts.flatMap((part) => part.judgements).map((one) => [one.id, one]));
  const [first, ...others] = said;
  if (!first) return { kind, status: 'not-found', answer: null, statements: [], citations: [], ...beside };
  return {
    kind,
    status: 'answered',
    ...others.reduce(behind, first),
    ...(judgements.size > 0 && { judgements: [...judgements.values()] }),
    ...beside,
  };
}
