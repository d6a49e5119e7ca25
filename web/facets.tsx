import type { FacetChoice, FacetView } from '../server/pages/facet-view.js';
import { Bar } from './bar.js';
import { SameSearch } from './same-search.js';

const SHOWN_AT_ONCE = 6;

interface FacetsProps {
  readonly facets: readonly FacetView[];
  readonly private: boolean;
}

/** By what the search can be narrowed, each with how many passages it leaves. Closed on a narrow screen, as filters are. */
export function Facets({ facets, private: isPrivate }: FacetsProps) {
  if (facets.length === 0) return null;
  return (
    <details class="govuk-details app-filters app-facets">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Narrow down</span>
      </summary>
      <div class="app-filters__body">
        <h2 class="govuk-heading-m app-filters__heading">Narrow down</h2>
        {facets.map((facet) => (
          <Facet facet={facet} private={isPrivate} />
        ))}
      </div>
    </details>
  );
}

interface FacetProps {
  readonly facet: FacetView;
  readonly private: boolean;
}

function Facet({ facet: { label, choices }, private: isPrivate }: FacetProps) {
  const entries = choices.map((choice) => <Choice choice={choice} private={isPrivate} />);
  const rest = choices.slice(SHOWN_AT_ONCE);
  return (
    <>
      <h3 class="govuk-heading-s app-facets__label">{label}</h3>
      <ul class="app-facets__values">{entries.slice(0, SHOWN_AT_ONCE)}</ul>
      {rest.length > 0 && (
        <details class="govuk-details" open={rest.some(({ chosen }) => chosen)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {rest.length} more<span class="govuk-visually-hidden">: {label}</span>
            </span>
          </summary>
          <ul class="app-facets__values">{entries.slice(SHOWN_AT_ONCE)}</ul>
        </details>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly choice: FacetChoice;
  readonly private: boolean;
}

function Choice({ choice: { name, passages, share, chosen, fields }, private: isPrivate }: ChoiceProps) {
  return (
    <li class={chosen ? 'app-facets__chosen' : undefined}>
      <SameSearch fields={fields} private={isPrivate}>
        {chosen && <span class="govuk-visually-hidden">Take back </span>}
        <bdi>{name}</bdi>
        {chosen && <span aria-hidden="true"> ✕</span>}
      </SameSearch>{' '}
      <span class="app-count">
        {passages.toLocaleString('en-GB')}
        <span class="govuk-visually-hidden"> {passages === 1 ? 'passage' : 'passages'}</span>
      </span>
      <Bar share={share} />
    </li>
  );
}
