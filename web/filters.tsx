import type { Child } from 'hono/jsx';
import type { SearchForm } from '../server/pages/search-form.js';
import type { FormError } from '../server/pages/search-request.js';
import type { PublisherChoice } from '../server/pages/search-view.js';
import { ErrorMessage } from './error-summary.js';

interface FiltersProps {
  readonly form: SearchForm;
  readonly publishers: readonly PublisherChoice[];
  readonly errors: readonly FormError[];
}

/** What narrows a search. Closed on a narrow screen, so that the results come first; the style opens it on a wide one. */
export function Filters({ form, publishers, errors }: FiltersProps) {
  const errorOf = (field: FormError['field']) => errors.find((error) => error.field === field);
  const inUse =
    form.publisher.length + form.document.length + Number(form.from !== '') + Number(form.to !== '');
  return (
    <details class="govuk-details app-filters" open={errors.some(({ field }) => field !== 'q')}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Filters{inUse > 0 && ` (${inUse} in use)`}</span>
      </summary>
      <div class="app-filters__body">
        <h2 class="govuk-heading-m app-filters__heading">Filters</h2>
        <DocumentFilter documents={form.document} error={errorOf('document')} />
        <PublisherFilter publishers={publishers} error={errorOf('publisher')} />
        <DateFilter form={form} from={errorOf('from')} to={errorOf('to')} />
        <Ways form={form} error={errorOf('mode')} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Apply filters
        </button>
      </div>
    </details>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly error?: FormError | undefined;
  readonly children: Child;
}

function Group({ legend, error, children }: GroupProps) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={error && `${error.field}-error`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {error && <ErrorMessage error={error} />}
        {children}
      </fieldset>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: Child;
}

function Checkbox({ id, name, value, checked, children }: ChoiceProps) {
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        checked={checked}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {children}
      </label>
    </div>
  );
}

/** The first of a group has the group's bare name: an error links to it. */
function idOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

interface DocumentFilterProps {
  readonly documents: readonly string[];
  readonly error: FormError | undefined;
}

function DocumentFilter({ documents, error }: DocumentFilterProps) {
  if (documents.length === 0) return null;
  return (
    <Group legend="Only in these documents" error={error}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {documents.map((path, index) => (
          <Checkbox id={idOf('document', index)} name="document" value={path} checked>
            <bdi>{path}</bdi>
          </Checkbox>
        ))}
      </div>
    </Group>
  );
}

const SHOWN_AT_ONCE = 8;

interface PublisherFilterProps {
  readonly publishers: readonly PublisherChoice[];
  readonly error: FormError | undefined;
}

function PublisherFilter({ publishers, error }: PublisherFilterProps) {
  if (publishers.length === 0) return null;
  const boxes = publishers.map((choice, index) => (
    <PublisherBox choice={choice} id={idOf('publisher', index)} />
  ));
  const rest = publishers.slice(SHOWN_AT_ONCE);
  return (
    <Group legend="Publisher" error={error}>
      <div class="govuk-checkboxes govuk-checkboxes--small">{boxes.slice(0, SHOWN_AT_ONCE)}</div>
      {rest.length > 0 && (
        <details class="govuk-details" open={rest.some(({ chosen }) => chosen)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{rest.length} more</span>
          </summary>
          <div class="govuk-checkboxes govuk-checkboxes--small">{boxes.slice(SHOWN_AT_ONCE)}</div>
        </details>
      )}
    </Group>
  );
}

function PublisherBox({ choice, id }: { readonly choice: PublisherChoice; readonly id: string }) {
  const { publisher, articles, chosen } = choice;
  return (
    <Checkbox id={id} name="publisher" value={publisher} checked={chosen}>
      <bdi>{publisher}</bdi>{' '}
      <span class="app-count">
        ({articles}
        <span class="govuk-visually-hidden"> articles</span>)
      </span>
    </Checkbox>
  );
}

interface DateFilterProps {
  readonly form: SearchForm;
  readonly from: FormError | undefined;
  readonly to: FormError | undefined;
}

function DateFilter({ form, from, to }: DateFilterProps) {
  return (
    <Group legend="Date of the article">
      <div id="dates-hint" class="govuk-hint">
        For example, 18 February 2014, or just 2014. Articles without a date are left out.
      </div>
      <DateInput name="from" label="From" typed={form.from} error={from} />
      <DateInput name="to" label="To" typed={form.to} error={to} />
    </Group>
  );
}

interface DateInputProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly typed: string;
  readonly error: FormError | undefined;
}

function DateInput({ name, label, typed, error }: DateInputProps) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      {error && <ErrorMessage error={error} />}
      <input
        class={`govuk-input app-date${error ? ' govuk-input--error' : ''}`}
        id={name}
        name={name}
        type="text"
        value={typed}
        aria-describedby={error ? `dates-hint ${name}-error` : 'dates-hint'}
        autocomplete="off"
      />
    </div>
  );
}

const WAYS = [
  ['hybrid', 'By meaning and by words'],
  ['semantic', 'By meaning alone'],
  ['keyword', 'By words alone'],
] as const;

function Ways({ form, error }: { readonly form: SearchForm; readonly error: FormError | undefined }) {
  return (
    <details class="govuk-details" open={error !== undefined || form.mode !== 'hybrid' || form.explain}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">How to search</span>
      </summary>
      <Group legend="Find passages" error={error}>
        <div class="govuk-radios govuk-radios--small">
          {WAYS.map(([mode, label], index) => (
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                id={idOf('mode', index)}
                name="mode"
                type="radio"
                value={mode}
                checked={form.mode === mode}
              />
              <label class="govuk-label govuk-radios__label" for={idOf('mode', index)}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </Group>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <Checkbox id="explain" name="explain" value="true" checked={form.explain}>
          Say why each passage was found
        </Checkbox>
      </div>
    </details>
  );
}
