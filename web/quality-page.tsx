import type { QualityPart } from '../server/pages/quality-view.js';
import { Layout } from './layout.js';

/** How answers are made, and what was measured of them. */
export function QualityPage({ parts }: { readonly parts: readonly QualityPart[] }) {
  return (
    <Layout title="How answers are made, and how good they are" here="collection">
      <h1 class="govuk-heading-l">How answers are made, and how good they are</h1>
      <h2 class="govuk-heading-m">How answers are made</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          Documents are read, and what is no part of an article is set apart. Each page of a document shows
          it.
        </li>
        <li>
          Articles are cut into passages. Quotes and judgements are taken from their text, with their places.
        </li>
        <li>
          A search compares your words with every passage, by the words and by a model of their meaning. Both
          run on this computer.
        </li>
        <li>
          A question is answered from judgements, or with the sentences that a second model finds most likely
          to answer it. Sentences are shown as they stand. No text is generated.
        </li>
        <li>When nothing is likely enough, the answer is that the collection does not say.</li>
      </ol>
      <p class="govuk-body">
        Read also{' '}
        <a class="govuk-link" href="/limits">
          what this cannot tell you
        </a>
        .
      </p>
      <h2 class="govuk-heading-m">How good they are</h2>
      {parts.map((part) =>
        part.kind === 'text' ? <p class="govuk-body">{part.text}</p> : <Figures rows={part.rows} />,
      )}
    </Layout>
  );
}

function Figures({ rows: [heads = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <table class="govuk-table app-stacked">
      <caption class="govuk-table__caption govuk-visually-hidden">{heads[0]}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {heads.map((head) => (
            <th scope="col" class="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(([what, ...figures]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header app-plain">
              {what}
            </th>
            {figures.map((figure, at) => (
              <td class="govuk-table__cell" data-label={heads[at + 1]}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
