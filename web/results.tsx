import type { SearchForm } from '../server/pages/search-form.js';
import type { ResultsView } from '../server/pages/search-view.js';
import { Follow } from './follow.js';
import { Hit } from './hit.js';
import { SameSearch } from './same-search.js';

interface ResultsProps {
  readonly form: SearchForm;
  readonly results: ResultsView;
}

/** What a search found, and what there is to know before one reads it. */
export function Results({ form, results }: ResultsProps) {
  const { hits, undatedExcluded, corrections } = results;
  return (
    <section class="app-results" aria-labelledby="results">
      <h2 id="results" class="govuk-heading-m">
        {headingOf(results)}
      </h2>
      <p class="govuk-body app-asked">
        Search: “<bdi>{form.q}</bdi>”
      </p>
      {corrections.map(({ from, to }) => (
        <p class="govuk-body">
          No passage holds “<bdi>{from}</bdi>”; searched for “<bdi>{to}</bdi>”.
        </p>
      ))}
      <Relevance results={results} />
      {hits.length > 0 && <Order form={form} results={results} />}
      {undatedExcluded > 0 && <p class="govuk-body-s">{undatedNote(undatedExcluded)}</p>}
      {hits.length > 0 ? <Hits results={results} /> : <NothingFound form={form} results={results} />}
      <Pages form={form} results={results} />
      {results.feed !== null && <Follow feed={results.feed} what="this search" />}
    </section>
  );
}

function headingOf({ relevance, hits, found }: ResultsView): string {
  if (relevance === 'none' && hits.length > 0) return 'Nothing in this collection seems to be about this';
  if (found === 0) return 'No passages found';
  return `${inFigures(found)} ${found === 1 ? 'passage' : 'passages'} found`;
}

function inFigures(count: number): string {
  return count.toLocaleString('en-GB');
}

function undatedNote(count: number): string {
  return count === 1
    ? '1 passage was left out because its article has no date.'
    : `${inFigures(count)} passages were left out because their articles have no date.`;
}

function Relevance({ results }: { readonly results: ResultsView }) {
  const { relevance, hits, found, fewOfEach, uncounted } = results;
  const [first, last] = [hits[0], hits.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (relevance === 'none') return <p class="govuk-body">These are the nearest passages there are.</p>;
  const range = `${first.rank} to ${last.rank}`;
  return (
    <>
      {relevance === 'weak' && (
        <p class="govuk-inset-text app-weak">These passages may only touch on your question.</p>
      )}
      <p class="govuk-body-s app-muted">
        {found > hits.length && `Showing ${range}. `}
        {fewOfEach && 'At most two passages of each article are shown. '}
        Match runs from 0 to 1: the nearer to 1, the more likely the passage is about your words.
        {uncounted && ' Passages below 0.30 are not counted.'}
      </p>
    </>
  );
}

function Order({ form, results: { otherOrder } }: ResultsProps) {
  const isByDate = form.sort === 'date';
  return (
    <div class="govuk-body-s app-order">
      {isByDate ? 'Newest first, of the passages that may be about your words. ' : 'Best match first. '}
      <SameSearch fields={otherOrder} private={form.private}>
        {isByDate ? 'Show the best match first' : 'Show the newest first'}
      </SameSearch>
    </div>
  );
}

function Hits({ results: { hits } }: { readonly results: ResultsView }) {
  return (
    <ol class="app-hits" start={hits[0]?.rank}>
      {hits.map((hit) => (
        <Hit hit={hit} />
      ))}
    </ol>
  );
}

function NothingFound({ form, results }: ResultsProps) {
  if (form.page > 1) return <p class="govuk-body">There are no more passages.</p>;
  return (
    <>
      <p class="govuk-body">You can:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>use other words, or fewer</li>
        <li>take away quotation marks and words with - before them</li>
        {results.unfiltered && (
          <li>
            <SameSearch fields={results.unfiltered} private={form.private}>
              search without filters
            </SameSearch>
          </li>
        )}
      </ul>
    </>
  );
}

function Pages({ form, results: { previous, next } }: ResultsProps) {
  if (previous === null && next === null) return null;
  return (
    <nav class="app-pages" aria-label="Pages of results">
      {previous && (
        <SameSearch fields={previous} private={form.private} rel="prev">
          ← Previous page
        </SameSearch>
      )}
      <span class="app-pages__here">Page {form.page}</span>
      {next && (
        <SameSearch fields={next} private={form.private} rel="next">
          Next page →
        </SameSearch>
      )}
    </nav>
  );
}
