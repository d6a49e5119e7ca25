import type { FormError } from '../server/pages/form-error.js';
import type { SearchForm } from '../server/pages/search-form.js';
import type { PublisherChoice } from '../server/pages/search-view.js';
import { DateFilter } from './date-filter.js';
import { DocumentFilter } from './document-filter.js';
import { NameFilter } from './name-filter.js';
import { PublisherFilter } from './publisher-filter.js';
import { WaysToSearch } from './ways-to-search.js';

interface FiltersProps {
  readonly form: SearchForm;
  readonly publishers: readonly PublisherChoice[];
  readonly errors: readonly FormError[];
  /** Whether they stand beside results, where publishers are chosen by their counts. */
  readonly beside: boolean;
}

/** What narrows a search. Closed on a narrow screen, so that the results come first; the style opens it on a wide one. */
export function Filters({ form, publishers, errors, beside }: FiltersProps) {
  const errorOf = (field: FormError['field']) => errors.find((error) => error.field === field);
  const inUse =
    form.publisher.length +
    form.document.length +
    [form.authority, form.speaker, form.from, form.to].filter((typed) => typed !== '').length;
  return (
    <details
      class={`govuk-details ${beside ? 'app-filters--beside' : 'app-filters'}`}
      open={errors.some(({ field }) => field !== 'q')}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Filters{inUse > 0 && ` (${inUse} in use)`}</span>
      </summary>
      <div class="app-filters__body">
        <h2 class="govuk-heading-m app-filters__heading">Filters</h2>
        <DocumentFilter documents={form.document} error={errorOf('document')} />
        {beside ? (
          <Kept form={form} />
        ) : (
          <PublisherFilter publishers={publishers} error={errorOf('publisher')} />
        )}
        <NameFilter form={form} authority={errorOf('authority')} speaker={errorOf('speaker')} />
        <DateFilter form={form} from={errorOf('from')} to={errorOf('to')} />
        <WaysToSearch form={form} error={errorOf('mode')} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Apply filters
        </button>
      </div>
    </details>
  );
}

/** What was chosen beside the form goes along with it. */
function Kept({ form: { publisher, sort } }: Pick<FiltersProps, 'form'>) {
  return (
    <>
      {publisher.map((value) => (
        <input type="hidden" name="publisher" value={value} />
      ))}
      {sort !== 'relevance' && <input type="hidden" name="sort" value={sort} />}
    </>
  );
}
