import { lookUpAuthorities } from '../../language/authorities.js';
import type { NamedAuthority } from '../../store/records.js';
import type { Page, Store } from '../../store/store.js';

/** Which authorities to list; `q` is a name, another form of it, its beginning, or a slip away from it. */
export interface AuthoritiesRequest extends Page {
  readonly q?: string;
}

/** An authority that the collection names, with how many judgements of it there are. */
export interface CountedAuthority extends Pick<NamedAuthority, 'id' | 'name' | 'aliases'> {
  readonly judgements: number;
}

export interface AuthoritiesAnswer {
  readonly authorities: readonly CountedAuthority[];
  readonly total: number;
}

/** Lists authorities: by name, or the nearest to `q` first. */
export async function findAuthorities(
  store: Pick<Store, 'authorities' | 'judgements'>,
  { q, limit, offset }: AuthoritiesRequest,
): Promise<AuthoritiesAnswer> {
  const all = await store.authorities();
  const found = q === undefined ? all : lookUpAuthorities(q, all);
  const counts = new Map<string, number>();
  for (const { authority } of await store.judgements())
    counts.set(authority.id, (counts.get(authority.id) ?? 0) + 1);
  const authorities = found
    .slice(offset, offset + limit)
    .map(({ id, name, aliases }) => ({ id, name, aliases, judgements: counts.get(id) ?? 0 }));
  return { authorities, total: found.length };
}
