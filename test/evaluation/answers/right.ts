import type { Answer } from '../../../server/ask/answer.js';
import { type AskedQuestion, isAnswerable } from './asked-questions.js';

/** How many words of an answer are read; what comes later is as good as not said. */
const READ = 60;
const READ_OF_LIST = 120;

/** A clause of so many words may stand for a longer sentence. */
const FEWEST_WORDS_OF_CLAUSE = 8;
const SHARED = { evidence: 0.5, citation: 0.3, clause: 0.9 };

/** A text as it is compared: one form of each mark, single spaces, lower case. */
export const plain = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text holds a part as whole words, however its marks are printed. */
export function holds(text: string, part: string): boolean {
  const literal = plain(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
}

/** Whether cited words cover the evidence without being much longer, or are a clause of it. */
export function covers(citation: string, evidence: string): boolean {
  const cited = wordsOf(citation);
  const [ours, wanted] = [new Set(cited), new Set(wordsOf(evidence))];
  const shared = [...wanted].filter((word) => ours.has(word)).length;
  const isClause = cited.length >= FEWEST_WORDS_OF_CLAUSE && shared >= SHARED.clause * ours.size;
  return isClause || (shared >= SHARED.evidence * wanted.size && shared >= SHARED.citation * ours.size);
}

const verdictOf = (text: string) => /^(?:yes|no)\b/i.exec(text)?.[0].toLowerCase();

function isRightVerdict({ answer: wanted, accept }: AskedQuestion, answer: string): boolean {
  const [given, right] = [verdictOf(answer), verdictOf(wanted)];
  if (given && right) return given === right;
  return accept.some((part) => wordsOf(part).join('').length > 3 && holds(answer, part));
}

function isRightList({ accept, reject }: AskedQuestion, { items = [] }: Answer, answer: string): boolean {
  const listed = items.length > 0 ? items.map(({ value }) => value).join('; ') : answer;
  return accept.every((part) => holds(listed, part)) && !reject.some((part) => holds(listed, part));
}

/**
 * Whether a question was answered rightly within the words that are read: a list holds every accepted part and no
 * rejected one; yes or no goes by the first word where it is one; what has no answer is refused.
 */
export function isRight(question: AskedQuestion, reply: Answer): boolean {
  const refused = reply.status === 'not-found';
  if (!isAnswerable(question) || refused) return !isAnswerable(question) && refused;
  const limit = question.type === 'list' ? READ_OF_LIST : READ;
  const answer = (reply.answer ?? '').split(/\s+/).slice(0, limit).join(' ');
  if (question.type === 'list') return isRightList(question, reply, answer);
  if (question.type === 'yesno') return isRightVerdict(question, answer);
  return question.accept.some((part) => holds(answer, part));
}

/** Whether any citation of an answer covers the question's evidence. */
export const isCited = ({ evidence }: AskedQuestion, { citations }: Answer) =>
  citations.some(({ text }) => evidence.some(({ sentence }) => covers(text, sentence)));
