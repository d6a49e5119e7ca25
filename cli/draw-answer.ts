import type { StandingJudgement } from '../server/judgements/find-judgements.js';
import { sayJudgement } from '../server/pages/say-judgement.js';
import { drawLines } from './draw-lines.js';

interface Cited {
  readonly n: number;
  readonly text: string;
  readonly reference: string;
}

/** What answers have that are no lists. */
interface Answer {
  readonly relevance?: string;
  readonly status?: string;
  readonly verdict?: string;
  readonly total?: number;
  readonly answer?: string | null;
  readonly reason?: string;
  readonly note?: string;
  readonly complete?: boolean;
  readonly judgements?: readonly StandingJudgement[];
  readonly citations?: readonly Cited[];
}

/** Whether the collection has what was asked for. */
export function isFound({ relevance, status, verdict, total }: Answer): boolean {
  return relevance !== 'none' && status !== 'not-found' && verdict !== 'not-found' && total !== 0;
}

const lineOf = ({ n, text, reference }: Cited) => `[${n}] “${text}”\n    ${reference}`;

/** An answer as a person reads it. */
export function drawAnswer(answer: Answer): string {
  const { judgements = [], citations = [] } = answer;
  const lines = [
    answer.answer ?? answer.reason ?? 'Not found.',
    ...(answer.note === undefined ? [] : [answer.note]),
    ...(answer.complete === false ? ['(possibly incomplete)'] : []),
    ...judgements.map(sayJudgement),
    ...citations.map(lineOf),
  ];
  return drawLines(lines);
}
