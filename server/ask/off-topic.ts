import { reportingStrength } from '../../language/reporting/reporting-verbs.js';
import { stemsOf } from '../../language/stem.js';
import { coverageOf, type Wanted } from '../search/calibrate.js';
import type { Question } from './question.js';

/** The words of a question that say on what somebody spoke: neither names nor verbs of speaking. */
function topicOf({ names, query }: Pick<Question, 'names' | 'query'>, { words }: Wanted): Wanted {
  const named = new Set(names.flatMap(({ text }) => stemsOf(text)));
  const isTopic = (typed: string) =>
    reportingStrength(typed) === null && !stemsOf(typed).some((stem) => named.has(stem));
  return { words: words.filter((_, at) => isTopic(query.words[at]![0]!)) };
}

/**
 * Where somebody's words are asked for: the share of the topic's words, rare ones counting more, that a text lacks.
 * 0 where all of their words will do, and for all other questions, which say in their verb what they ask for.
 * @param around stems of the words about a sentence
 */
export function offTopic(question: Question, wanted: Wanted, around: readonly string[]): number {
  if (question.kind !== 'quote' || question.names.length === 0) return 0;
  const topic = topicOf(question, wanted);
  return topic.words.length === 0 ? 0 : 1 - coverageOf(topic, around);
}
