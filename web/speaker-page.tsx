import type { SpeakerView } from '../server/pages/speaker-view.js';
import { DateFilter } from './date-filter.js';
import { Dated, During } from './dated.js';
import { ErrorSummary } from './error-summary.js';
import { Follow } from './follow.js';
import { Layout } from './layout.js';
import { PagesOf } from './pages-of.js';
import { Quote } from './quote.js';

/** One speaker: what the collection calls them, and what they said, along time. */
export function SpeakerPage({ view }: { readonly view: SpeakerView }) {
  const { name, link, aliases, quotes, period, timeline, errors, same, page, pages } = view;
  const all = timeline.flatMap((one) => one.quotes);
  return (
    <Layout title={errors.length > 0 ? `Error: ${name}` : name} here="speakers" feed={view.feed}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">
        <bdi>{name}</bdi>
      </h1>
      <p class="govuk-body">
        {inFigures(quotes)} in this collection, <During period={period} />.
      </p>
      {aliases.length > 0 && (
        <p class="govuk-body">
          Also called <bdi>{aliases.join(', ')}</bdi>.
        </p>
      )}
      <Roles roles={view.roles} />
      <Period view={view} />
      {errors.length === 0 && <h2 class="govuk-heading-m">{headingOf(view)}</h2>}
      {timeline.length > 0 && (
        <p class="govuk-body app-screen-only">
          <a class="govuk-link" href={`${link}/quotes.csv${same}`}>
            Download {same === '' ? 'all' : 'these'} quotes as a table (CSV)
          </a>
        </p>
      )}
      <Follow feed={view.feed} what="this speaker" />
      <p class="govuk-body-s app-muted">
        Dates are those of the articles. Each quote leads to the exact words in its document.
      </p>
      <ol class="app-timeline">
        {timeline.map(({ date, quotes: together }) => (
          <li>
            <h3 class="govuk-heading-s">
              <Dated date={date} />
            </h3>
            {together.map((quote) => (
              <Quote quote={quote} n={all.indexOf(quote) + 1} />
            ))}
          </li>
        ))}
      </ol>
      <PagesOf label="Pages of quotes" address={link + same} page={page} pages={pages} />
    </Layout>
  );
}

function headingOf({ form, found }: SpeakerView): string {
  if (form.from === '' && form.to === '') return 'Quotes, newest first';
  return found === 0 ? 'No quotes of this period' : `${inFigures(found)} of this period, newest first`;
}

const inFigures = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'quote' : 'quotes'}`;

function Period({ view: { link, form, errors } }: { readonly view: SpeakerView }) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name);
  return (
    <form action={link} method="get" class="app-screen-only app-period" novalidate>
      <DateFilter form={form} from={errorOf('from')} to={errorOf('to')} />
      <button type="submit" class="govuk-button govuk-button--secondary">
        Show
      </button>
    </form>
  );
}

function Roles({ roles }: Pick<SpeakerView, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <dl class="govuk-summary-list app-narrow-table">
      {roles.map(({ called, period }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">
            <bdi>{called}</bdi>
          </dt>
          <dd class="govuk-summary-list__value">
            {period === null ? 'in undated articles' : <During period={period} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
