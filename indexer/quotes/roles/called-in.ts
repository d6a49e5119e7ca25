import type { Name } from '../names/name.js';
import type { Sentence } from '../phrases/phrase.js';
import type { Called } from './called.js';
import { calledAfter } from './called-after.js';
import { calledBefore } from './called-before.js';

/** What a sentence calls somebody whom it names, or null. */
export function calledIn(sentence: Sentence, name: Name): Called | null {
  const [after, before] = [calledAfter(sentence, name), calledBefore(sentence, name)];
  const role = after?.role || before?.role || '';
  const organisation =
    (after?.role ? after.organisation : null) ?? before?.organisation ?? after?.organisation ?? null;
  return role || organisation ? { role, organisation } : null;
}
