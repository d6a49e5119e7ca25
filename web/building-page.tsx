import { Layout } from './layout.js';

interface BuildingPageProps {
  readonly done: number;
  readonly total: number;
  /** What is being read, before anything can be counted. */
  readonly reading?: string;
}

/** While the first index is being built. The page moves on by itself. */
export function BuildingPage({ done, total, reading = 'Starting' }: BuildingPageProps) {
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  return (
    <Layout title={`${percent}% – Getting ready`} refreshAfter={2}>
      <h1 class="govuk-heading-l">Getting your documents ready</h1>
      <p class="govuk-body">
        The documents are being read, so that you can search them. This is done once, and again when they
        change.
      </p>
      <label class="govuk-label" for="progress">
        {total > 0 ? `${percent}% done` : reading}
      </label>
      <progress id="progress" class="app-progress" value={done} max={Math.max(total, 1)}>
        {percent}%
      </progress>
      <p class="govuk-body" id="gone" role="status"></p>
      <p class="govuk-body">You can leave this page open. It goes on to the search as soon as it can.</p>
    </Layout>
  );
}
