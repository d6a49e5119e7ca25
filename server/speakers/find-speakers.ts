import { matchSpeakers } from '../../language/people/match-speakers.js';
import type { Speaker } from '../../store/records.js';
import type { Page, Store } from '../../store/store.js';

/** Whom to list; `q` is a name or part of one, a role or an organisation. */
export interface SpeakersRequest extends Page {
  readonly q?: string;
}

export interface SpeakersAnswer {
  readonly speakers: readonly Speaker[];
  readonly total: number;
}

/** Lists speakers, most quoted first. */
export async function findSpeakers(
  store: Pick<Store, 'speakers'>,
  { q, limit, offset }: SpeakersRequest,
): Promise<SpeakersAnswer> {
  const all = await store.speakers();
  const found = q === undefined ? all : matchSpeakers(q, all);
  // Who is a child is known so that nobody offers them, and told to nobody.
  const told = found.slice(offset, offset + limit).map(({ child: _, ...speaker }) => speaker);
  return { speakers: told, total: found.length };
}
