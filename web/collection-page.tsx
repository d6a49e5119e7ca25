import type { CollectionView } from '../server/pages/collection-view.js';
import { AddDocuments } from './add-documents.js';
import { DocumentList } from './document-list.js';
import { Figures } from './figures.js';
import { HoldingsText } from './holdings.js';
import { Layout } from './layout.js';
import { Months } from './months.js';
import { ProblemList } from './problem-list.js';

/** What is in the collection, what could not be read, and what the index was made with. */
export function CollectionPage({ view }: { readonly view: CollectionView }) {
  const { holdings, publishers, problems, months } = view;
  return (
    <Layout title="Collection" here="collection">
      <h1 class="govuk-heading-l">What is in the collection</h1>
      <HoldingsText holdings={holdings} />
      <ul class="app-facts govuk-!-margin-bottom-6">
        <li>
          <a class="govuk-link" href="/quality">
            How answers are made, and how good they are
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/limits">
            What this cannot tell you
          </a>
        </li>
      </ul>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {publishers.length > 0 && <Publishers publishers={publishers} />}
      {months && <Months months={months} />}
      {view.documents.length > 0 && <DocumentList view={view} />}
      <h2 class="govuk-heading-m">Add documents</h2>
      <AddDocuments />
      <Making view={view} />
    </Layout>
  );
}

function Publishers({ publishers }: Pick<CollectionView, 'publishers'>) {
  return (
    <Figures
      caption="Publishers"
      captionLook="govuk-table__caption--m"
      heads={['Publisher', 'Articles']}
      rows={publishers.map(({ publisher, articles }) => [publisher, articles])}
      look="app-narrow-table"
    />
  );
}

function Making({ view: { builtAt, made } }: { readonly view: CollectionView }) {
  return (
    <section aria-labelledby="making">
      <h2 id="making" class="govuk-heading-m">
        How the index was made
      </h2>
      <dl class="govuk-summary-list">
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">Built</dt>
          <dd class="govuk-summary-list__value">
            <time datetime={builtAt.iso}>{builtAt.said}</time>
          </dd>
        </div>
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">Version</dt>
          <dd class="govuk-summary-list__value app-path">{made.version}</dd>
        </div>
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">Model and its settings</dt>
          <dd class="govuk-summary-list__value app-path">{made.fingerprint}</dd>
        </div>
      </dl>
    </section>
  );
}
