import type { FormError } from '../server/pages/form-error.js';
import type { InspectionsForm } from '../server/pages/inspections-form.js';
import type { JudgementView } from '../server/pages/judgement-view.js';
import { ErrorSummary } from './error-summary.js';
import { InspectionFilters } from './inspection-filters.js';
import { JudgementsTable } from './judgements-table.js';
import { Layout } from './layout.js';
import { NearestNames } from './nearest-names.js';
import { PagesOf } from './pages-of.js';

interface InspectionsView {
  readonly form: InspectionsForm;
  readonly errors: readonly FormError[];
  readonly judgements: readonly JudgementView[];
  readonly total: number;
  readonly pages: number;
  /** The parameters that ask for the same. */
  readonly same: string;
  /** Authorities with a name like the one asked for, when nothing is found. */
  readonly nearest: readonly { readonly name: string; readonly link: string }[];
}

/** What inspectorates judged, as the documents of the collection state it. */
export function InspectionsPage({ view }: { readonly view: InspectionsView }) {
  const { form, errors, judgements, total, pages, same } = view;
  return (
    <Layout title="Inspections" here="inspections">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">Inspections</h1>
      <p class="govuk-body">
        Grades that the documents of this collection say an inspectorate gave, with the sentences that say so.
        “Latest in this collection” means that no document here states a later one: the inspectorate may have
        inspected since.
      </p>
      <InspectionFilters form={form} errors={errors} />
      {errors.length === 0 && <h2 class="govuk-heading-m">{headingOf(total)}</h2>}
      {judgements.length > 0 && (
        <>
          <JudgementsTable judgements={judgements} caption="Judgements by authority, newest first" named />
          <PagesOf
            label="Pages of judgements"
            address={`/inspections?${same}`}
            page={form.page}
            pages={pages}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`/inspections.csv?${same}`}>
              Download as a table (CSV)
            </a>
          </p>
        </>
      )}
      {total === 0 && errors.length === 0 && <NothingFound view={view} />}
    </Layout>
  );
}

const headingOf = (total: number) =>
  total === 0
    ? 'No judgements found'
    : `${total.toLocaleString('en-GB')} ${total === 1 ? 'judgement' : 'judgements'}`;

function NothingFound({ view: { form, nearest } }: { readonly view: InspectionsView }) {
  return (
    <>
      <p class="govuk-body">
        No document of this collection states such a judgement
        {form.authority !== '' && (
          <>
            {' '}
            of “<bdi>{form.authority}</bdi>”
          </>
        )}
        .
      </p>
      <NearestNames lead="The nearest authorities that the collection names are:" nearest={nearest} />
      <p class="govuk-body">
        <a class="govuk-link" href="/inspections">
          Show all judgements
        </a>
      </p>
    </>
  );
}
