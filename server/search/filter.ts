import type { Filter, Store } from '../../store/store.js';
import { authorityIds } from '../authorities/authority-ids.js';
import { speakerIds } from '../speakers/speaker-ids.js';
import type { Query } from './query.js';
import type { Narrowing } from './request.js';

/** What narrows the collection for a request. */
export async function filterOf(
  store: Store,
  { publisher, document, authority, speaker, from, to, indexedAfter }: Narrowing,
  { phrases, excluded }: Query,
): Promise<Filter> {
  return {
    publishers: publisher,
    documents: document,
    authorities: await authorityIds(store, authority),
    speakers: await speakerIds(store, speaker),
    phrases,
    excluded,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(indexedAfter === undefined ? {} : { indexedAfter }),
  };
}
