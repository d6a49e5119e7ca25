import type { HitView } from '../server/pages/hit-view.js';
import type { Paragraph } from '../server/pages/passage-view.js';
import { Cite } from './cite.js';
import { Records } from './passage-records.js';
import { AlsoPrintedIn, PlaceLine } from './place.js';

/** One passage that was found, with all that is needed to judge and to cite it. */
export function Hit({ hit }: { readonly hit: HitView }) {
  const { place, heading } = hit;
  return (
    <li class="app-hit">
      <h3 class="govuk-heading-s app-hit__title">
        <a class="govuk-link" href={hit.link}>
          <bdi>{place.title}</bdi>
        </a>
      </h3>
      <PlaceLine place={place} />
      {heading !== null && (
        <p class="govuk-body-s app-hit__heading">
          Under the heading “<bdi>{heading}</bdi>”
        </p>
      )}
      <blockquote class="app-passage">{hit.passage.map(drawParagraph)}</blockquote>
      <Records records={hit.records} />
      <AlsoPrintedIn places={hit.copies} />
      <Foot hit={hit} />
      {hit.reasons.length > 0 && <Reasons hit={hit} />}
    </li>
  );
}

function drawParagraph(paragraph: Paragraph) {
  return <p dir="auto">{paragraph.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>;
}

function Foot({ hit: { rank, cite, score } }: { readonly hit: HitView }) {
  return (
    <div class="app-hit__foot">
      <Cite what="this passage" which={`result ${rank}`} id={`citation-${rank}`} cite={cite} />
      <p class="govuk-body-s app-score">Match {score}</p>
    </div>
  );
}

function Reasons({ hit: { rank, reasons } }: { readonly hit: HitView }) {
  return (
    <details class="govuk-details" open>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          Why this passage was found<span class="govuk-visually-hidden"> (result {rank})</span>
        </span>
      </summary>
      <dl class="govuk-summary-list app-reasons">
        {reasons.map(({ factor, value, weight, note }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{factor}</dt>
            <dd class="govuk-summary-list__value">
              {value.toFixed(3)} × {weight.toFixed(3)}: {note}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
