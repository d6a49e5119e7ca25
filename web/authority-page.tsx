import type { FormError } from '../server/pages/form-error.js';
import type { GradeTimeline } from '../server/pages/grade-timeline.js';
import type { JudgementView } from '../server/pages/judgement-view.js';
import type { PlaceView } from '../server/pages/place-view.js';
import { Dated } from './dated.js';
import { ErrorSummary } from './error-summary.js';
import { Follow } from './follow.js';
import { GradesAlongTime } from './grade-timeline.js';
import { JudgementsTable } from './judgements-table.js';
import { Layout } from './layout.js';
import { PagesOf } from './pages-of.js';
import { TextInput } from './text-input.js';

interface AuthorityView {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly link: string;
  /** The address of the feed that follows it. */
  readonly feed: string;
  /** As it was typed. */
  readonly asOf: string;
  readonly errors: readonly FormError[];
  readonly judgements: readonly JudgementView[];
  /** Null when no judgement has a date. */
  readonly timeline: GradeTimeline | null;
  /** The parameters that ask for the same judgements. */
  readonly same: string;
  /** That name it as an authority: those of one page, newest first. */
  readonly articles: readonly PlaceView[];
  readonly page: number;
  readonly pages: number;
}

/** What the collection says of the inspections of one authority, and which articles name it. */
export function AuthorityPage({ view }: { readonly view: AuthorityView }) {
  const { name, aliases, link, asOf, errors } = view;
  return (
    <Layout title={`Inspections of ${name}`} here="inspections" feed={view.feed}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">
        Inspections of <bdi>{name}</bdi>
      </h1>
      {aliases.length > 0 && (
        <p class="govuk-body">
          Also called <bdi>{aliases.join(', ')}</bdi>.
        </p>
      )}
      {asOf !== '' && <p class="govuk-body app-print-only">As of {asOf}</p>}
      <form action={link} method="get" class="app-screen-only">
        <TextInput
          name="asOf"
          label="As of"
          hint="For example, 18 February 2014, or just 2014."
          typed={asOf}
          error={errors.find(({ field }) => field === 'asOf')}
          look="app-date"
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Show
        </button>
      </form>
      {errors.length === 0 && <Judgements view={view} />}
      <Articles view={view} />
      <Follow feed={view.feed} what="this authority" />
    </Layout>
  );
}

function Judgements({ view }: { readonly view: AuthorityView }) {
  return (
    <>
      <h2 class="govuk-heading-m">Judgements</h2>
      {view.judgements.length > 0 ? (
        <AlongTime view={view} />
      ) : (
        <p class="govuk-body">
          No document of this collection states a judgement of it{view.asOf !== '' && ' by then'}.
        </p>
      )}
    </>
  );
}

function AlongTime({ view: { judgements, timeline, same } }: { readonly view: AuthorityView }) {
  return (
    <>
      <p class="govuk-body">
        As the documents of this collection state them. The inspectorate may have inspected since.
      </p>
      {timeline && <GradesAlongTime timeline={timeline} />}
      <JudgementsTable judgements={judgements} caption="Judgements by aspect, newest first" named={false} />
      <p class="govuk-body app-screen-only">
        <a class="govuk-link" href={`/inspections.csv?${same}`}>
          Download as a table (CSV)
        </a>
      </p>
    </>
  );
}

function Articles({ view: { articles, link, page, pages } }: { readonly view: AuthorityView }) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles" class="govuk-heading-m">
        Articles that name it
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {articles.map(({ title, link: there, publisher, date }) => (
          <li>
            <a class="govuk-link" href={there}>
              <bdi>{title}</bdi>
            </a>
            {publisher !== null && (
              <>
                , <bdi>{publisher}</bdi>
              </>
            )}
            , <Dated date={date} />
          </li>
        ))}
      </ul>
      <PagesOf label="Pages of articles" address={link} page={page} pages={pages} />
    </section>
  );
}
