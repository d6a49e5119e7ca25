import type { Holdings } from '../server/pages/search-view.js';
import { AddDocuments } from './add-documents.js';
import { HoldingsText } from './holdings.js';

/** What stands where results would be before anything was asked. */
export function SearchHelp({ holdings }: { readonly holdings: Holdings }) {
  return holdings.passages === 0 ? <Empty /> : <Help holdings={holdings} />;
}

function Empty() {
  return (
    <section class="app-results" aria-labelledby="help">
      <h2 id="help" class="govuk-heading-m">
        There is nothing to search yet
      </h2>
      <p class="govuk-body">
        No text could be found in the documents.{' '}
        <a class="govuk-link" href="/collection">
          See what was found
        </a>
        .
      </p>
      <AddDocuments />
    </section>
  );
}

/** Words that fit any collection of the field, and name nobody. */
const EXAMPLES = [
  'What do inspectors say about services for children?',
  'lessons from serious case reviews',
  'sharing information between police, schools and social workers',
];

function Help({ holdings }: { readonly holdings: Holdings }) {
  return (
    <section class="app-results" aria-labelledby="help">
      <h2 id="help" class="govuk-heading-m">
        What you can search
      </h2>
      <HoldingsText holdings={holdings} />
      <p class="govuk-body">
        <a class="govuk-link" href="/collection">
          See what is in the collection
        </a>
      </p>
      <h2 class="govuk-heading-m">Try one of these</h2>
      <ul class="govuk-list govuk-list--bullet">
        {EXAMPLES.map((words) => (
          <li>
            <a class="govuk-link" href={`/search?${new URLSearchParams({ q: words })}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
