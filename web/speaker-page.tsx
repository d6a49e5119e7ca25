import type { SpeakerView } from '../server/pages/speaker-view.js';
import { Dated, During } from './dated.js';
import { Follow } from './follow.js';
import { Layout } from './layout.js';
import { PagesOf } from './pages-of.js';
import { Quote } from './quote.js';

/** One speaker: what the collection calls them, and what they said, along time. */
export function SpeakerPage({ view }: { readonly view: SpeakerView }) {
  const { name, link, aliases, quotes, period, timeline, page, pages } = view;
  return (
    <Layout title={name} here="speakers" feed={view.feed}>
      <h1 class="govuk-heading-l">
        <bdi>{name}</bdi>
      </h1>
      <p class="govuk-body">
        {quotes.toLocaleString('en-GB')} {quotes === 1 ? 'quote' : 'quotes'} in this collection,{' '}
        <During period={period} />.
      </p>
      {aliases.length > 0 && (
        <p class="govuk-body">
          Also called <bdi>{aliases.join(', ')}</bdi>.
        </p>
      )}
      <Roles roles={view.roles} />
      <p class="govuk-body">
        <a class="govuk-link" href={`${link}/quotes.csv`}>
          Download all quotes as a table (CSV)
        </a>
      </p>
      <Follow feed={view.feed} what="this speaker" />
      <h2 class="govuk-heading-m">Quotes, newest first</h2>
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
              <Quote quote={quote} />
            ))}
          </li>
        ))}
      </ol>
      <PagesOf label="Pages of quotes" address={link} page={page} pages={pages} />
    </Layout>
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
