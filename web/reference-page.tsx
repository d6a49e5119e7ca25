import type { OperationView, ParameterView } from '../server/openapi/reference-view.js';
import { Layout } from './layout.js';

/** What programs may ask of this server, drawn from the schemas that read their requests. */
export function ReferencePage({ view }: { readonly view: readonly OperationView[] }) {
  return (
    <Layout title="Interface for programs">
      <h1 class="govuk-heading-l">Interface for programs</h1>
      <p class="govuk-body">
        Answers are JSON. Unknown parameters are refused, and errors are problems (RFC 9457) whose detail says
        what to do. The whole description, with the shapes of all answers, is at{' '}
        <a class="govuk-link" href="/api/openapi.json">
          /api/openapi.json
        </a>{' '}
        (OpenAPI 3.1).
      </p>
      {view.map((operation) => (
        <Operation {...operation} />
      ))}
    </Layout>
  );
}

function Operation({ name, calls, summary, parameters, example }: OperationView) {
  return (
    <section id={name}>
      <h2 class="govuk-heading-m">
        <code>{calls.join(', ')}</code>
      </h2>
      <p class="govuk-body">{summary}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      <pre class="app-example">
        <code>{example}</code>
      </pre>
    </section>
  );
}

function Parameters({ parameters }: Pick<OperationView, 'parameters'>) {
  return (
    <table class="govuk-table app-parameters app-stacked">
      <caption class="govuk-table__caption govuk-visually-hidden">Parameters</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Parameter', 'Values', 'Meaning'].map((heading) => (
            <th scope="col" class="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {parameters.map((parameter) => (
          <Row {...parameter} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ name, required, values, note }: ParameterView) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <code>{name}</code>
        {required && ' (needed)'}
      </th>
      <td class="govuk-table__cell" data-label="Values">
        {values}
      </td>
      <td class="govuk-table__cell" data-label="Meaning">
        {note}
      </td>
    </tr>
  );
}
