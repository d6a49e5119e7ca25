import type { CollectionView, DocumentEntry } from '../server/pages/collection-view.js';

/** The documents of one page of the list, each with what it prints. */
export function DocumentList({ view: { documents, page, pages } }: { readonly view: CollectionView }) {
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
