import type { Speaker } from '../../store/records.js';

/** Whoever a text calls so may be a child or somebody of its family. */
const PRIVATE =
  /\b(?:child|boy|girl|pupil|student|victim|survivor|young|teenage\w*|youth|son|daughter|mother|mum|father|dad|parent|sister|brother|aunt|uncle|grand\w+|carer|family|patient|resident|neighbour|year[- ]old)\b/i;

/** Whether a page may offer a speaker unasked: organisations and documents, and people in a post that is no private one. */
export function mayBeOffered({ kind, roles }: Pick<Speaker, 'kind' | 'roles'>): boolean {
  if (kind !== 'person') return true;
  const called = roles.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(' '));
  return called.some((words) => words !== '') && called.every((words) => !PRIVATE.test(words));
}
