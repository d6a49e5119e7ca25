import { authoritiesNamed } from '../../language/authorities.js';
import type { Store } from '../../store/store.js';

/**
 * The ids of the authorities that somebody asked for by id, name or another form of the name. A name that none
 * bears is left as it is: as an id it fits none, so that a filter of it lets nothing pass.
 */
export async function authorityIds(
  store: Pick<Store, 'authorities'>,
  given: readonly string[],
): Promise<readonly string[]> {
  const all = given.length > 0 ? await store.authorities() : [];
  return given.flatMap((name) => {
    const found = authoritiesNamed(name, all);
    return found.length > 0 ? found.map(({ id }) => id) : [name];
  });
}
