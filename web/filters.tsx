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
}

/** What narrows a search. Closed on a narrow screen, so that the results come first; the style opens it on a wide one. */
export function Filters({ form, publishers, errors }: FiltersProps) {
  const errorOf = (field: FormError['field']) => errors.find((error) => error.field === field);
  const inUse =
    form.publisher.length +
    form.document.length +
    [form.authority, form.speaker, form.from, form.to].filter((typed) => typed !== '').length;
  return (
    <details class="govuk-details app-filters" open={errors.some(({ field }) => field !== 'q')}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Filters{inUse > 0 && ` (${inUse} in use)`}</span>
      </summary>
      <div class="app-filters__body">
        <h2 class="govuk-heading-m app-filters__heading">Filters</h2>
        <DocumentFilter documents={form.document} error={errorOf('document')} />
        <PublisherFilter publishers={publishers} error={errorOf('publisher')} />
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
