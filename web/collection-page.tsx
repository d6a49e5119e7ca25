import type { CollectionView, DocumentEntry } from '../server/pages/collection-view.js';
import type { Problem } from '../store/store.js';
import { AddDocuments } from './add-documents.js';
import { HoldingsText } from './holdings.js';
import { Layout } from './layout.js';

/** What is in the collection, what could not be read, and what the index was made with. */
export function CollectionPage({ view }: { readonly view: CollectionView }) {
  const { holdings, publishers, problems } = view;
  return (
    <Layout title="Collection" here="collection">
      <h1 class="govuk-heading-l">What is in the collection</h1>
      <HoldingsText holdings={holdings} />
      {problems.length > 0 && <Problems problems={problems} />}
      {publishers.length > 0 && <Publishers publishers={publishers} />}
      <Documents view={view} />
      <h2 class="govuk-heading-m">Add documents</h2>
      <AddDocuments />
      <Making view={view} />
    </Layout>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" class="govuk-heading-m">
        Not everything could be read
      </h2>
      <ul class="app-problems">
        {problems.map(({ path, reason, remedy }) => (
          <li class="govuk-inset-text">
            <bdi class="app-path">
              <strong>{path}</strong>
            </bdi>
            <br />
            {reason}
            <br />
            What to do: {remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Publishers({ publishers }: Pick<CollectionView, 'publishers'>) {
  return (
    <table class="govuk-table app-narrow-table">
      <caption class="govuk-table__caption govuk-table__caption--m">Publishers</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Publisher
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            Articles
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {publishers.map(({ publisher, articles }) => (
          <tr class="govuk-table__row">
            <td class="govuk-table__cell">
              <bdi>{publisher}</bdi>
            </td>
            <td class="govuk-table__cell govuk-table__cell--numeric">{articles.toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Documents({ view: { documents, page, pages } }: { readonly view: CollectionView }) {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" class="govuk-heading-m">
        Documents
      </h2>
      <ul class="app-documents">{documents.map(drawDocument)}</ul>
      {pages > 1 && <Pages page={page} pages={pages} />}
    </section>
  );
}

function drawDocument({ path, link, length, articles }: DocumentEntry) {
  return (
    <li>
      <a class="govuk-link app-path" href={link}>
        <bdi>{path}</bdi>
      </a>{' '}
      <span class="app-muted">{length.toLocaleString('en-GB')} characters</span>
      <ul class="govuk-list govuk-list--bullet">
        {articles.map((article) => (
          <li>
            <a class="govuk-link" href={article.link}>
              <bdi>{article.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Pages({ page, pages }: Pick<CollectionView, 'page' | 'pages'>) {
  return (
    <nav class="app-pages" aria-label="Pages of documents">
      {page > 1 && (
        <a class="govuk-link" rel="prev" href={`/collection?page=${page - 1}#documents`}>
          ← Previous page
        </a>
      )}
      <span class="app-pages__here">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a class="govuk-link" rel="next" href={`/collection?page=${page + 1}#documents`}>
          Next page →
        </a>
      )}
    </nav>
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
