import type { Store } from '../../store/store.js';
import type { Answer } from '../ask/answer.js';
import { states } from '../ask/grades-stated.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import type { Citation } from '../search/citation.js';
import { intoPassage } from '../search/highlight.js';
import { type CiteView, citeView } from './cite-view.js';
import { inspectionLink } from './judgement-view.js';
import { type PassageRecords, passageRecords } from './passage-records.js';
import { type Paragraph, passageView } from './passage-view.js';
import { type PlaceView, placeView } from './place-view.js';
import { sayDate } from './say-date.js';
import { sayJudgement } from './say-judgement.js';

/** A statement with the passage that shows it, its words marked. */
export interface StatementView {
  readonly n: number;
  readonly text: string;
  readonly link: string;
  readonly place: PlaceView;
  readonly passage: readonly Paragraph[];
  /** Of whom the passage holds quotes. */
  readonly speakers: PassageRecords['speakers'];
  readonly cite: CiteView;
  /** The grades that it states, each with its date and how it stands. */
  readonly grades: readonly string[];
}

export interface ListedView {
  readonly value: string;
  /** To the page of the authority that it names; null when it names none. */
  readonly link: string | null;
  readonly citations: readonly number[];
}

/** An answer, ready to draw. */
export interface AnswerView {
  readonly status: Answer['status'];
  /** What stands before the statements: Yes or No. */
  readonly verdict: string | null;
  readonly statements: readonly StatementView[];
  readonly items: readonly ListedView[];
  /** Whether the list holds every record; null where the answer is no list. */
  readonly complete: boolean | null;
  readonly reason: string | null;
  /** What has no source. */
  readonly note: string | null;
  readonly nearest: readonly { readonly link: string; readonly place: PlaceView; readonly text: string }[];
  /** Answer and references, to paste into a report. */
  readonly pasted: string;
  readonly found: readonly string[];
}

async function statementView(
  store: Store,
  citation: Citation,
  { judgements, origin }: { readonly judgements: readonly StandingJudgement[]; readonly origin: string },
): Promise<StatementView> {
  const { n, text, link, passageId, article, start, end } = citation;
  const passage = await store.passage(passageId);
  const drawn = passage ? passageView(passage, intoPassage(passage, { start, end })) : [];
  const grades = judgements.filter((one) => states(citation, one)).map(sayJudgement);
  const [records] = passage ? await passageRecords(store, [passage]) : [];
  const cite = citeView(citation, origin);
  const speakers = records?.speakers ?? [];
  return { n, text, link, place: placeView({ ...article }), passage: drawn, speakers, cite, grades };
}

function pastedText({ answer, citations, question, judgements = [] }: Answer, origin: string): string {
  const references = citations.map(({ n, reference, link }) => `[${n}] ${reference}\n${origin}${link}`);
  const grades = judgements.map(sayJudgement);
  return [question, answer, ...(grades.length > 0 ? [grades.join('\n')] : []), ...references].join('\n\n');
}

const FROM = {
  judgements: 'inspection grades and answered from the judgements found in the documents',
  quotes: 'who took a stance and answered from quotes and sentences that report it',
  abbreviations: 'an abbreviation and answered with sentences that spell it out',
} as const;

/** Says in plain words how a question was read and what was looked through. */
function howFound({ searched, asOf, explanations = [] }: Answer): readonly string[] {
  const { documents, articles, passages } = searched;
  const read = explanations.map(({ question, kind, from, confidence, threshold }) =>
    from !== 'sentences'
      ? `“${question}” was read as a question about ${FROM[from]}.`
      : `“${question}” was read as a question of the kind “${kind}”. Match of the best sentences ${confidence.toFixed(2)}; an answer needs ${threshold.toFixed(2)}.`,
  );
  const to = searched.to ? ` The newest is of ${sayDate(searched.to).said}.` : '';
  const day =
    asOf === null
      ? ''
      : ` Read as it stood on ${sayDate(asOf).said}; undated articles were left out, but for grades whose date they tell.`;
  return [
    ...read,
    `Searched: ${passages} passages of ${articles} articles in ${documents} documents.${to}${day}`,
    'Every statement stands in its source exactly as it is shown here. A post is as of the date of its article.',
  ];
}

/** Prepares an answer for the page; `origin` is where the reader's browser reaches this server. */
export async function answerView(store: Store, answer: Answer, origin: string): Promise<AnswerView> {
  const statements = await Promise.all(
    answer.citations.map((citation) =>
      statementView(store, citation, { judgements: answer.judgements ?? [], origin }),
    ),
  );
  const authorities = new Map((await store.authorities()).map(({ id, name }) => [name, inspectionLink(id)]));
  return {
    status: answer.status,
    verdict: answer.kind === 'yesno' ? (/^(?:Yes|No)(?=: )/.exec(answer.answer ?? '')?.[0] ?? null) : null,
    statements,
    items: (answer.items ?? []).map((one) => ({ ...one, link: authorities.get(one.value) ?? null })),
    complete: answer.complete ?? null,
    reason: answer.reason ?? null,
    note: answer.note ?? null,
    nearest: (answer.nearest ?? []).map(({ citation, article }) => ({
      link: citation.link,
      place: placeView(article),
      text: citation.text,
    })),
    pasted: pastedText(answer, origin),
    found: howFound(answer),
  };
}
