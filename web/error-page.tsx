import { Layout } from './layout.js';

interface ErrorPageProps {
  readonly title: string;
  readonly advice: string;
  /** What exactly was wrong, when it is known and may be told. */
  readonly detail: string | null;
}

/** A page for what went wrong: what it means, and what the reader can do. */
export function ErrorPage({ title, advice, detail }: ErrorPageProps) {
  return (
    <Layout title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      {detail && <p class="govuk-body">{detail}</p>}
      <p class="govuk-body">{advice}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to the first page
        </a>
      </p>
    </Layout>
  );
}
