import type { FormError } from '../server/pages/form-error.js';

/** What has to be mended in a form, each linked to its input. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }) {
  return (
    <div class="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li>
                <a href={`#${field}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The same message beside its input, which names it by `aria-describedby`. */
export function ErrorMessage({ error }: { readonly error: FormError }) {
  return (
    <p id={`${error.field}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {error.message}
    </p>
  );
}
