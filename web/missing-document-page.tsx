import type { MovedDocument } from '../server/pages/find-moved.js';
import { Layout } from './layout.js';

interface MissingDocumentPageProps {
  readonly path: string;
  readonly moved: MovedDocument | null;
}

/** For a link to a document that the collection does not have, at least not under this name. */
export function MissingDocumentPage({ path, moved }: MissingDocumentPageProps) {
  return (
    <Layout title="Document not found">
      <h1 class="govuk-heading-l">{moved ? 'This document has moved' : 'Document not found'}</h1>
      <p class="govuk-body">
        There is no document with the name <bdi class="app-path">{path}</bdi> in this collection.
      </p>
      {moved ? <WhereTo moved={moved} /> : <WhatToDo />}
    </Layout>
  );
}

function WhereTo({ moved }: { readonly moved: MovedDocument }) {
  return (
    <p class="govuk-body">
      The cited words are now in{' '}
      <a class="govuk-link app-path" href={moved.link}>
        <bdi>{moved.path}</bdi>
      </a>
      .
    </p>
  );
}

function WhatToDo() {
  return (
    <>
      <p class="govuk-body">It may have been renamed or taken out. You can:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>check the address, if you typed or pasted it</li>
        <li>
          <a class="govuk-link" href="/search">
            search for words of the document
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/collection">
            look for it in the collection
          </a>
        </li>
      </ul>
    </>
  );
}
