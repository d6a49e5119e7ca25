import { Layout } from './layout.js';

/** The evidence list. The browser keeps and draws it: this server never sees it. */
export function EvidencePage() {
  return (
    <Layout title="Evidence list" here="evidence">
      <h1 class="govuk-heading-l">Evidence list</h1>
      <p class="govuk-body app-screen-only">
        Citations that you keep while you read. The list is kept in this browser only: nothing of it is sent
        to the server, and whoever uses this browser under your name can read it. It holds words of the
        documents with their references, never what you searched for.
      </p>
      <div id="evidence">
        <p class="govuk-inset-text">
          Your browser runs no scripts, so it cannot keep a list. Open “Cite” below a passage or a quote and
          copy the reference from there: it holds the same.
        </p>
      </div>
      <p id="evidence-said" class="govuk-body" role="status"></p>
    </Layout>
  );
}
