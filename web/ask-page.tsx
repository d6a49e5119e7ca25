import type { AskView } from '../server/pages/draw-ask.js';
import { AddDocuments } from './add-documents.js';
import { Answer } from './answer.js';
import { AskBox } from './ask-box.js';
import { ErrorSummary } from './error-summary.js';
import { HoldingsText } from './holdings.js';
import { Layout } from './layout.js';

/** The page that greets a visitor: one box in which to ask or search, and the answer. */
export function AskPage({ view }: { readonly view: AskView }) {
  const { form, errors, answer } = view;
  return (
    <Layout title={titleOf(view)} here="ask">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <AskBox form={form} errors={errors} />
      {answer && <Answer form={form} answer={answer} />}
      {answer?.status !== 'answered' && <Help view={view} />}
    </Layout>
  );
}

/** The title goes into the browser's history, so a private question's words stay out of it. */
function titleOf({ form, errors, answer }: AskView): string {
  if (errors.length > 0) return 'Error: Ask';
  if (answer === null) return 'Ask';
  return form.private ? 'Private question' : `“${form.q}” – Ask`;
}

function Help({ view: { holdings, examples } }: { readonly view: AskView }) {
  if (holdings.passages === 0) {
    return (
      <section aria-labelledby="help">
        <h2 id="help" class="govuk-heading-m">
          There is nothing to ask about yet
        </h2>
        <AddDocuments />
      </section>
    );
  }
  return (
    <section aria-labelledby="help">
      <h2 id="help" class="govuk-heading-m">
        What this collection holds
      </h2>
      <HoldingsText holdings={holdings} />
      <p class="govuk-body">
        Go to{' '}
        <a class="govuk-link" href="/speakers">
          who says what
        </a>
        ,{' '}
        <a class="govuk-link" href="/inspections">
          inspections and their grades
        </a>{' '}
        or{' '}
        <a class="govuk-link" href="/collection">
          all documents
        </a>
        .
      </p>
      {examples.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Try one of these</h2>
          <ul class="govuk-list govuk-list--bullet">
            {examples.map((question) => (
              <li>
                <a class="govuk-link" href={`/ask?${new URLSearchParams({ q: question })}`}>
                  {question}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
