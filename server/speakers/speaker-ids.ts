import { matchSpeakers } from '../../language/people/match-speakers.js';
import type { Store } from '../../store/store.js';

/**
 * The ids of those whom somebody asked for by id, name, role or organisation. A name that nobody bears is left
 * as it is: as an id it fits nobody, so that a filter of it lets nothing pass.
 */
export async function speakerIds(
  store: Pick<Store, 'speakers'>,
  given: readonly string[],
): Promise<readonly string[]> {
  const speakers = given.length > 0 ? await store.speakers() : [];
  return given.flatMap((name) => {
    if (speakers.some(({ id }) => id === name)) return [name];
    const found = matchSpeakers(name, speakers);
    return found.length > 0 ? found.map(({ id }) => id) : [name];
  });
}
