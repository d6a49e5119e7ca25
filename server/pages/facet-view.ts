import type { Facets, FacetValue, SearchFacet } from '../search/facets.js';
import { type Field, fieldsOf, type SearchForm } from './search-form.js';

/** A value to narrow a search by, or, where it does so already, to take back. */
export interface FacetChoice extends Pick<FacetValue, 'name' | 'passages'> {
  /** Of the largest of its facet, in percent. */
  readonly share: number;
  readonly chosen: boolean;
  /** What asks for the search with it, or without it. */
  readonly fields: readonly Field[];
}

export interface FacetView {
  readonly label: string;
  readonly choices: readonly FacetChoice[];
}

/** A facet as the form has it: what is chosen in it, and the form with one of its values chosen or taken back. */
interface Choosing {
  readonly label: string;
  readonly isChosen: (form: SearchForm, value: FacetValue) => boolean;
  readonly choose: (form: SearchForm, value: FacetValue) => Partial<SearchForm>;
  readonly takeBack: (form: SearchForm, value: FacetValue) => Partial<SearchForm>;
}

/** The names of authorities and speakers, which a reader can read in the address, and not their ids. */
const CHOOSING: Readonly<Record<SearchFacet, Choosing>> = {
  publisher: {
    label: 'Publisher',
    isChosen: ({ publisher }, { value }) => publisher.includes(value),
    choose: (_, { value }) => ({ publisher: [value] }),
    takeBack: ({ publisher }, { value }) => ({ publisher: publisher.filter((one) => one !== value) }),
  },
  authority: {
    label: 'Authority named',
    isChosen: ({ authority }, { name }) => authority === name,
    choose: (_, { name }) => ({ authority: name }),
    takeBack: () => ({ authority: '' }),
  },
  speaker: {
    label: 'Speaker quoted',
    isChosen: ({ speaker }, { name }) => speaker === name,
    choose: (_, { name }) => ({ speaker: name }),
    takeBack: () => ({ speaker: '' }),
  },
  year: {
    label: 'Year',
    isChosen: ({ from, to }, { value }) => from === value && to === value,
    choose: (_, { value }) => ({ from: value, to: value }),
    takeBack: () => ({ from: '', to: '' }),
  },
};

/** Prepares by what a search can be narrowed; a facet without values is left out. */
export function facetViews(form: SearchForm, facets: Facets): readonly FacetView[] {
  return (Object.keys(CHOOSING) as SearchFacet[]).flatMap((facet) => {
    const { label, isChosen, choose, takeBack } = CHOOSING[facet];
    const most = Math.max(...facets[facet].map(({ passages }) => passages));
    const choices = facets[facet].map((value) => {
      const chosen = isChosen(form, value);
      const changed = (chosen ? takeBack : choose)(form, value);
      return {
        ...{ name: value.name, passages: value.passages, share: (100 * value.passages) / most, chosen },
        fields: fieldsOf({ ...form, ...changed, page: 1 }),
      };
    });
    return choices.length === 0 ? [] : [{ label, choices }];
  });
}
