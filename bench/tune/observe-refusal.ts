import { readFileSync } from 'node:fs';
import type { AskParts } from '../../server/ask/ask.js';
import { sayEvidence } from '../../server/ask/compose.js';
import type { Features } from '../../server/ask/features.js';
import { type Gathered, gather } from '../../server/ask/gather.js';
import { plain } from '../../test/evaluation/answers/right.js';

/** A question with what its answer must hold; one that the collection does not answer has no evidence. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly type: string;
  readonly accept: readonly string[];
  readonly evidence: readonly { readonly sentence: string }[];
  /** Where a file holds questions that are set aside, they are not read. */
  readonly half?: string;
}

/** What the refusal model would weigh for a question, and whether its answer would be right. */
export interface ObservedAnswer {
  readonly id: string;
  readonly features: Features;
  readonly right: boolean;
  readonly answerable: boolean;
  /** Whether the article that answers it was left out. */
  readonly leftOut: boolean;
}

export function readAskedQuestions(file: string): readonly AskedQuestion[] {
  const asked = JSON.parse(readFileSync(file, 'utf8')) as readonly AskedQuestion[];
  return asked.filter(({ half }) => half !== 'set-aside');
}

function isRight({ type, accept }: AskedQuestion, { question, evidence }: Gathered): boolean {
  const answer = plain(sayEvidence(question, evidence, null)?.answer ?? '');
  const held = (part: string) => answer.includes(plain(part));
  return type === 'list' ? accept.every(held) : accept.some(held);
}

function answeringArticles({ evidence }: AskedQuestion, found: Gathered): ReadonlySet<string> {
  const sentences = evidence.map(({ sentence }) => plain(sentence));
  const holding = found.evidence.filter(({ text }) =>
    sentences.some(
      (sentence) => plain(text).includes(sentence) || (text.length > 25 && sentence.includes(plain(text))),
    ),
  );
  return new Set(holding.map(({ article }) => article.id));
}

/** Asks a question with the whole collection, and once more without the articles that answer it. */
export async function observeAnswer(
  parts: Pick<AskParts, 'store' | 'embedder' | 'reader'>,
  asked: AskedQuestion,
): Promise<readonly ObservedAnswer[]> {
  const answerable = asked.evidence.length > 0;
  const request = {
    q: asked.question,
    publisher: [],
    document: [],
    authority: [],
    speaker: [],
    explain: false,
  };
  const observed = (found: Gathered, leftOut: boolean): readonly ObservedAnswer[] => {
    const known = found.question.names.every((name) => name.known);
    if (found.features === null || !known) return [];
    const right = answerable && isRight(asked, found);
    return [{ id: asked.id, features: found.features, right, answerable, leftOut }];
  };
  const whole = await gather(parts, request);
  const articles = answerable ? answeringArticles(asked, whole) : new Set<string>();
  if (articles.size === 0) return observed(whole, false);
  return [...observed(whole, false), ...observed(await gather(parts, request, articles), true)];
}
