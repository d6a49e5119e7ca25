import type { CiteView } from '../server/pages/cite-view.js';

interface CiteProps {
  /** What it cites, and which of several on the page: “this passage”, “result 3”. */
  readonly what: string;
  readonly which: string;
  readonly id: string;
  readonly cite: CiteView;
}

/** A citation to copy. Scripts add a button that copies it, and one that keeps it in the evidence list. */
export function Cite({ what, which, id, cite: { pasted, kept } }: CiteProps) {
  return (
    <details class="govuk-details app-cite">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          Cite {what}
          <span class="govuk-visually-hidden"> ({which})</span>
        </span>
      </summary>
      <div class="govuk-details__text">
        <label class="govuk-label" for={id}>
          Reference and link
        </label>
        <textarea class="govuk-textarea" id={id} rows={5} readonly data-copy data-keep={kept}>
          {pasted}
        </textarea>
      </div>
    </details>
  );
}
