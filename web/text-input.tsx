import type { FormError } from '../server/pages/form-error.js';
import { ErrorMessage } from './error-summary.js';

interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly error?: FormError | undefined;
  /** A style of its own, for its width say. */
  readonly look?: string;
}

/** A line to type in; neither the browser nor a spelling service is to keep what is typed. */
export function TextInput({ name, label, hint, typed, error, look = '' }: TextInputProps) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <div id={`${name}-hint`} class="govuk-hint">
        {hint}
      </div>
      {error && <ErrorMessage error={error} />}
      <input
        class={`govuk-input ${look}${error ? ' govuk-input--error' : ''}`}
        id={name}
        name={name}
        type="text"
        value={typed}
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
        autocomplete="off"
        spellcheck={false}
      />
    </div>
  );
}
