import type { QualityPart } from '../server/pages/quality-view.js';
import { Figures } from './figures.js';
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
        part.kind === 'text' ? <p class="govuk-body">{part.text}</p> : <Measured rows={part.rows} />,
      )}
    </Layout>
  );
}

/** Of what it was measured, as the name of its table. */
function Measured({ rows: [heads = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  const [of = '', ...figures] = heads;
  return <Figures caption={of} captionLook="govuk-table__caption--s" heads={['', ...figures]} rows={rows} />;
}
