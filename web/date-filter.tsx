import type { FormError } from '../server/pages/form-error.js';
import type { PeriodForm } from '../server/pages/period-form.js';
import { Group } from './choices.js';
import { ErrorMessage } from './error-summary.js';

interface DateFilterProps {
  readonly form: PeriodForm;
  readonly from: FormError | undefined;
  readonly to: FormError | undefined;
}

/** From when to when; dates may be written as people write them. */
export function DateFilter({ form, from, to }: DateFilterProps) {
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
