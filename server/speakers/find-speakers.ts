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
  return { speakers: found.slice(offset, offset + limit), total: found.length };
}
