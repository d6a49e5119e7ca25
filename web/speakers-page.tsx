import type { SpeakerEntry } from '../server/pages/speaker-view.js';
import { During } from './dated.js';
import { Layout } from './layout.js';
import { NearestNames } from './nearest-names.js';
import { PagesOf } from './pages-of.js';

interface SpeakersView {
  /** What was asked for; empty for everybody. */
  readonly q: string;
  readonly total: number;
  readonly speakers: readonly SpeakerEntry[];
  /** Whose names are like it, when nobody is found. */
  readonly nearest: readonly SpeakerEntry[];
  readonly page: number;
  readonly pages: number;
}

/** Who speaks in the collection. */
export function SpeakersPage({ view }: { readonly view: SpeakersView }) {
  const { q, total, speakers, nearest } = view;
  const asked = q === '' ? '' : `?${new URLSearchParams({ q })}`;
  return (
    <Layout title="Speakers" here="speakers">
      <h1 class="govuk-heading-l">Speakers</h1>
      <p class="govuk-body">
        Who is quoted in the documents of this collection, under every form of the name. People of one name in
        different organisations stand apart.
      </p>
      <Find q={q} />
      <h2 class="govuk-heading-m">{headingOf(total)}</h2>
      {speakers.length > 0 && (
        <>
          <Speakers speakers={speakers} />
          <PagesOf
            label="Pages of speakers"
            address={`/speakers${asked}`}
            page={view.page}
            pages={view.pages}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`/speakers.csv${asked}`}>
              Download as a table (CSV)
            </a>
          </p>
        </>
      )}
      {total === 0 && <Nobody q={q} nearest={nearest} />}
    </Layout>
  );
}

const headingOf = (total: number) =>
  total === 0
    ? 'No speakers found'
    : `${total.toLocaleString('en-GB')} ${total === 1 ? 'speaker' : 'speakers'}`;

function Find({ q }: { readonly q: string }) {
  return (
    <search>
      <form action="/speakers" method="get" class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="q">
          Find a speaker
        </label>
        <div id="q-hint" class="govuk-hint">
          A name, a surname, a role such as “children’s minister”, or an organisation.
        </div>
        <div class="app-find">
          <input
            class="govuk-input"
            id="q"
            name="q"
            type="search"
            value={q}
            aria-describedby="q-hint"
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit" class="govuk-button">
            Find
          </button>
        </div>
      </form>
    </search>
  );
}

function Speakers({ speakers }: Pick<SpeakersView, 'speakers'>) {
  return (
    <table class="govuk-table app-columns app-stacked">
      <caption class="govuk-table__caption govuk-visually-hidden">Speakers, most quoted first</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Speaker
          </th>
          <th scope="col" class="govuk-table__header">
            Called
          </th>
          <th scope="col" class="govuk-table__header">
            Quoted
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            Quotes
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">{speakers.map(drawSpeaker)}</tbody>
    </table>
  );
}

function drawSpeaker({ name, link, kind, roles, period, quotes }: SpeakerEntry) {
  const others = roles.filter(({ called }) => called !== name);
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={link}>
          <bdi>{name}</bdi>
        </a>
      </th>
      <td class="govuk-table__cell" data-label="Called">
        {others.length === 0 && kind !== 'person' && kind}
        {others.map(({ called }) => (
          <div>
            <bdi>{called}</bdi>
          </div>
        ))}
      </td>
      <td class="govuk-table__cell" data-label="Quoted">
        <During period={period} />
      </td>
      <td class="govuk-table__cell govuk-table__cell--numeric" data-label="Quotes">
        {quotes.toLocaleString('en-GB')}
      </td>
    </tr>
  );
}

function Nobody({ q, nearest }: Pick<SpeakersView, 'q' | 'nearest'>) {
  if (q === '') return <p class="govuk-body">No document of this collection quotes anybody.</p>;
  return (
    <>
      <p class="govuk-body">
        Nobody in this collection is quoted under “<bdi>{q}</bdi>”.
      </p>
      <NearestNames lead="The nearest names are:" nearest={nearest} />
      <p class="govuk-body">
        <a class="govuk-link" href="/speakers">
          Show all speakers
        </a>
      </p>
    </>
  );
}
