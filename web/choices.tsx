import type { Child } from 'hono/jsx';
import type { FormError } from '../server/pages/form-error.js';
import { ErrorMessage } from './error-summary.js';

interface GroupProps {
  readonly legend: string;
  readonly error?: FormError | undefined;
  readonly children: Child;
}

/** Inputs that belong together, with what is wrong with them. */
export function Group({ legend, error, children }: GroupProps) {
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

/** One box to tick. */
export function Checkbox({ id, name, value, checked, children }: ChoiceProps) {
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
export function idOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}
