import { findGrades } from '../../language/grades/find.js';
import { fold } from '../../language/words.js';
import type { Store } from '../../store/store.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { abbreviationAsked, spelledOut } from './abbreviated.js';
import type { Explanation, QuestionKind } from './answer.js';
import type { AskRequest } from './ask.js';
import { type Said, sayEach, sayEvidence, sayGraded, sayListed, sayListing, sayShown } from './compose.js';
import type { Evidence } from './evidence.js';
import type { Gathered } from './gather.js';
import { gradedAnswer } from './graded/graded.js';
import { gradesStated } from './grades-stated.js';
import type { Scope } from './in-scope.js';
import { listedIn } from './lists/listed.js';
import { postAsked, saidByHolders } from './post-holders.js';
import { publishedAs } from './published.js';
import type { Question } from './question.js';
import { isOfOthers } from './spoken.js';
import { stanceAsked } from './stances/stances.js';
import { whoTook } from './stances/who-took.js';

/** A question, and all that ways of answering it start from. */
export interface Asked extends Gathered {
  readonly store: Store;
  readonly request: AskRequest;
  readonly scope: Scope;
  /** Whether the sentences found are likely enough to answer. */
  readonly confident: boolean;
}

/** What one way of answering made of a question. */
export interface Made {
  readonly from: Explanation['from'];
  readonly kind?: QuestionKind;
  /** Null when that way would answer it and found no answer. */
  readonly said: Said | null;
  /** Why not, where the way can tell. */
  readonly reason?: string;
  /** No other way may answer: what the question is for would have to stand in a sentence, and stands in none. */
  readonly final?: boolean;
  readonly judgements?: readonly StandingJudgement[];
}

/** Null where a question is none for this way. */
type Way = (asked: Asked) => Promise<Made | null>;

/** Does a sentence say both, of what is asked for a grade and that it has one? */
const gradesNamed = ({ names }: Question, { text }: Evidence) =>
  findGrades(text).length > 0 && names.some((name) => fold(text).includes(fold(name.text)));

const byJudgements: Way = async ({ store, question, evidence, request: { asOf }, scope }) => {
  const graded = await gradedAnswer(store, question, { asOf, scope });
  if (!graded) return null;
  const { values, judgements, reason } = graded;
  const head = values ? ({ from: 'judgements', kind: 'list' } as const) : ({ from: 'judgements' } as const);
  const final = reason !== undefined && !evidence.some((one) => gradesNamed(question, one));
  return { ...head, said: sayGraded(graded), judgements, final, ...(reason !== undefined && { reason }) };
};

/** Who took a stance is a list of names; where nobody is found to have, sentences may still tell. */
const byStances: Way = async ({ store, question, evidence, confident }) => {
  const asked = stanceAsked(question.text);
  // Who was quoted at all is told by records; what words are for is not, unless they are on what is asked.
  const stance = confident || asked?.stance.content === null ? asked : null;
  const took = stance ? await whoTook(store, { asked: stance, query: question.query, evidence }) : [];
  if (took.length === 0) return null;
  const values = took.map(({ name, shown }) => ({ value: name, shown }));
  // Words and not records tell what a quote is for, so that others may have taken it, too.
  return { from: 'quotes', kind: 'list', said: sayListed(values, false) };
};

const byAbbreviation: Way = async ({ store, question, evidence, scope, confident }) => {
  const asked = abbreviationAsked(question.text);
  const shown = asked ? await spelledOut(store, asked.short, scope.articles) : [];
  if (!asked || (shown.length === 0 && !asked.only)) return null;
  if (shown.length === 0)
    return {
      from: 'abbreviations',
      said: null,
      reason: `No text of this collection spells out “${asked.short}”.`,
    };
  if (asked.only || !confident) return { from: 'abbreviations', said: sayShown(shown) };
  const [first] = shown;
  const others = evidence.filter(
    ({ article, place }) => article.id !== first!.article.id || place.start !== first!.place.start,
  );
  return { from: 'abbreviations', said: sayEvidence(question, others, first!) };
};

/** Whoever speaks is named, where a question names the post alone: the words are told by whose they are. */
const byPost: Way = async (asked) => {
  const post = asked.confident ? null : postAsked(asked.question.text);
  const evidence = post ? await saidByHolders(asked.store, post, asked) : [];
  if (evidence.length === 0) return null;
  return { from: 'quotes', kind: 'quote', said: sayEvidence(asked.question, evidence, null) };
};

/** A list as the text has it; where nothing lists them, each sentence may tell one. */
async function sayList({ store, question }: Asked, evidence: readonly Evidence[]): Promise<Said | null> {
  const listing = await listedIn(store, question, evidence);
  return listing ? sayListing(listing) : sayEach(evidence);
}

const bySentences: Way = async (asked) => {
  const { store, question, evidence: found, features, confident, request } = asked;
  // Nobody's words are given out for another's.
  const evidence = found.filter(({ speaker }) => !isOfOthers(question, speaker));
  const [best] = evidence;
  if (!best) return { from: 'sentences', said: null };
  const first = await publishedAs(store, question, best);
  if (!confident && !(first && features!.passage > 0.5)) return { from: 'sentences', said: null };
  const said =
    question.kind === 'list' ? await sayList(asked, evidence) : sayEvidence(question, evidence, first);
  const stated = { question: question.text, citations: said?.citations ?? [], asOf: request.asOf };
  return { from: 'sentences', said, judgements: await gradesStated(store, stated) };
};

const WAYS: readonly Way[] = [byJudgements, byStances, byAbbreviation, byPost, bySentences];

/**
 * Answers in the first way that has an answer: records before sentences. Where none has, the first way that the
 * question is for says why not.
 */
export async function answerIn(asked: Asked): Promise<Made> {
  let unanswered: Made | null = null;
  for (const way of WAYS) {
    const made = await way(asked);
    if (made?.said || made?.final) return made;
    unanswered ??= made;
  }
  return unanswered!;
}
