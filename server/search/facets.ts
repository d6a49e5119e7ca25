import type { FacetName, Filter, Selection, Store } from '../../store/store.js';
import { mayBeOffered } from '../speakers/may-be-offered.js';

/** A value by which a search can be narrowed, with how many passages it leaves. */
export interface FacetValue {
  /** What the parameter of the facet's name takes; a year is given as `from` and `to`. */
  readonly value: string;
  /** For a reader. */
  readonly name: string;
  /** Never 0: no value leads to an empty page. */
  readonly passages: number;
}

/** What a search is narrowed by; a month would be too little. */
export type SearchFacet = Exclude<FacetName, 'month'>;

/** By what a search can be narrowed: most passages first, years newest first. */
export type Facets = Readonly<Record<SearchFacet, readonly FacetValue[]>>;

const MOST_VALUES = 20;

/** What a filter would be without the part that a facet sets: its values stand beside each other. */
const WITHOUT: Readonly<Record<SearchFacet, (filter: Filter) => Filter>> = {
  publisher: ({ publishers: _, ...others }) => others,
  authority: ({ authorities: _, ...others }) => others,
  speaker: ({ speakers: _, ...others }) => others,
  year: ({ from: _, to: __, ...others }) => others,
};

/** A filter without all that facets set. */
export function withoutFacets(filter: Filter): Filter {
  return Object.values(WITHOUT).reduce((left, without) => without(left), filter);
}

interface FacetRequest {
  readonly filter: Filter;
  /** Of a selection, what a search of it would find. */
  readonly match: (selection: Selection) => Promise<Selection>;
}

/** Names by id; a speaker who may be a child, or whom nothing but a name describes, is not among them. */
async function namesOf(
  store: Store,
): Promise<Readonly<Record<SearchFacet, ReadonlyMap<string, string> | null>>> {
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(all.map(({ id, name }) => [id, name]));
  const speakers = (await store.speakers()).filter(mayBeOffered);
  const authorities = await store.authorities();
  return { publisher: null, year: null, authority: named(authorities), speaker: named(speakers) };
}

/** Counts what is left by each value of each facet, with everything else that narrows the search. */
export async function facetsOf(store: Store, { filter, match }: FacetRequest): Promise<Facets> {
  const names = await namesOf(store);
  const valuesOf = async (facet: SearchFacet) => {
    const selection = await match(await store.select(WITHOUT[facet](filter)));
    const known = (value: string) => (names[facet] ? names[facet].get(value) : value);
    const values = (await store.facet(facet, selection)).flatMap(({ value, passages }) => {
      const name = known(value);
      return name === undefined ? [] : [{ value, name, passages }];
    });
    return facet === 'year'
      ? values.toSorted((a, b) => (a.value < b.value ? 1 : -1))
      : values.slice(0, MOST_VALUES);
  };
  const [publisher, authority, speaker, year] = await Promise.all(
    (['publisher', 'authority', 'speaker', 'year'] as const).map(valuesOf),
  );
  return { publisher: publisher!, authority: authority!, speaker: speaker!, year: year! };
}
