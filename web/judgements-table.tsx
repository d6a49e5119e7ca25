import type { EvidenceView, JudgementView } from '../server/pages/judgement-view.js';
import { Dated } from './dated.js';
import { STANDS } from './judgement-status.js';

interface JudgementsTableProps {
  readonly judgements: readonly JudgementView[];
  readonly caption: string;
  /** Whether rows are of several authorities, which they then name. */
  readonly named: boolean;
}

const TAGS = {
  latest: '',
  superseded: ' govuk-tag--grey',
  withdrawn: ' govuk-tag--red',
  undated: ' govuk-tag--yellow',
};

/** Judgements as the collection states them: when, by whom, and where it is written. */
export function JudgementsTable({ judgements, caption, named }: JudgementsTableProps) {
  const columns = [
    ...(named ? ['Authority'] : []),
    'Aspect',
    'Grade given',
    'Date',
    'How it stands',
    'Evidence',
  ];
  return (
    <table class="govuk-table app-judgements app-columns app-stacked">
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column) => (
            <th scope="col" class="govuk-table__header">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {judgements.map((judgement) => (
          <Row judgement={judgement} named={named} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ judgement, named }: { readonly judgement: JudgementView; readonly named: boolean }) {
  const { authority, link, aspect, grade, inspectorate, evidence } = judgement;
  return (
    <tr class="govuk-table__row">
      {named && (
        <th scope="row" class="govuk-table__header">
          <a class="govuk-link" href={link}>
            <bdi>{authority}</bdi>
          </a>
        </th>
      )}
      <td class="govuk-table__cell" data-label="Aspect">
        <bdi>{aspect}</bdi>
      </td>
      <td class="govuk-table__cell" data-label="Grade given">
        {grade}
        <div class="app-muted">{inspectorate === null ? 'inspectorate not given' : `by ${inspectorate}`}</div>
      </td>
      <td class="govuk-table__cell" data-label="Date">
        <Dated date={judgement.date} />
        {judgement.dated !== null && <div class="app-muted">{judgement.dated}</div>}
      </td>
      <td class="govuk-table__cell" data-label="How it stands">
        <Stands judgement={judgement} />
      </td>
      <td class="govuk-table__cell" data-label="Evidence">
        <Evidence evidence={evidence} />
      </td>
    </tr>
  );
}

function Stands({ judgement: { status, supersededBy } }: { readonly judgement: JudgementView }) {
  return (
    <>
      <strong class={`govuk-tag${TAGS[status]}`}>{STANDS[status]}</strong>
      {supersededBy && (
        <div class="app-muted">
          by {supersededBy.grade}, <Dated date={supersededBy.date} />
        </div>
      )}
    </>
  );
}

function Evidence({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {evidence.length} {evidence.length === 1 ? 'sentence' : 'sentences'}
        </span>
      </summary>
      <ul class="govuk-list">
        {evidence.map(({ text, link, reference }) => (
          <li>
            <a class="govuk-link" href={link}>
              <bdi>{text}</bdi>
            </a>
            <div class="app-reference">
              <bdi>{reference}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
