import type { Passage, Store } from '../../store/store.js';
import type { Question } from './questions.js';

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a passage holds a question's evidence, however its lines are broken. */
export function holdsEvidence({ text }: Pick<Passage, 'text'>, { sentence }: Question): boolean {
  return oneSpaced(text).includes(oneSpaced(sentence));
}

/** Questions whose evidence stands in no passage: no ranking could find it. */
export async function withoutEvidence(
  store: Store,
  questions: readonly Question[],
): Promise<readonly Question[]> {
  const { size } = await store.select({});
  const passages = await store.passages([...Array(size).keys()]);
  return questions.filter((question) => !passages.some((passage) => holdsEvidence(passage, question)));
}
