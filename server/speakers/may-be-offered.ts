import { isOfficeNoun } from '../../language/people/role-nouns.js';
import type { Speaker } from '../../store/records.js';

/** Whoever a text calls so may be a child or somebody of its family. */
const PRIVATE =
  /\b(?:(?:school|step|god|grand|foster)?(?:child|girl|boy|son|daughter|mother|father|parent)|kid|teen\w*|adolescent|juvenile|minor|youngster|youngest|eldest|toddler|baby|infant|newborn|pupil|student|learner|apprentice|sixth[- ]former|classmate|schoolmate|care[- ](?:leaver|experienced)|looked[- ]after|victim|survivor|complainant|young|youth|mum|mummy|dad|daddy|sister|brother|sibling|twin|niece|nephew|cousin|aunt\w*|uncle|grand\w+|wife|husband|widow\w*|girlfriend|boyfriend|friend|carer|family|relative|patient|resident|neighbour|year[- ]old|aged|year \d+)\b/i;

/** Is it an office or a profession, by its own noun? */
const isPost = (words: string) => words.split(/[^\p{L}-]+/u).some(isOfficeNoun);

/**
 * Whether a page may offer a speaker unasked: organisations and documents, and people in a post that is no private one
 * whom no text describes as a child.
 */
export function mayBeOffered({ kind, roles, child }: Pick<Speaker, 'kind' | 'roles' | 'child'>): boolean {
  if (child) return false;
  if (kind !== 'person') return true;
  if (roles.length === 0) return false;
  return roles.every(({ role, organisation }) => {
    if (PRIVATE.test(`${role ?? ''} ${organisation ?? ''}`)) return false;
    return role ? isPost(role) : organisation !== null;
  });
}
