import { AddDocuments } from './add-documents.js';
import { Layout } from './layout.js';

interface UnavailablePageProps {
  readonly reason: string;
  readonly remedy: string;
}

/** When there is no collection to search: why, and what to do about it. */
export function UnavailablePage({ reason, remedy }: UnavailablePageProps) {
  return (
    <Layout title="Nothing to search yet">
      <h1 class="govuk-heading-l">There is nothing to search yet</h1>
      <p class="govuk-body">{reason}</p>
      <p class="govuk-inset-text">
        <strong>What to do:</strong> {remedy}
      </p>
      <h2 class="govuk-heading-m">Add documents</h2>
      <AddDocuments />
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Try again
        </a>
      </p>
    </Layout>
  );
}
