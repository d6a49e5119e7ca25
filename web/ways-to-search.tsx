import type { FormError } from '../server/pages/form-error.js';
import type { SearchForm } from '../server/pages/search-form.js';
import { Checkbox, Group, idOf } from './choices.js';

const WAYS = [
  ['hybrid', 'By meaning and by words'],
  ['semantic', 'By meaning alone'],
  ['keyword', 'By words alone'],
] as const;

/** How passages are compared with the words, for those who want to choose. */
export function WaysToSearch({
  form,
  error,
}: {
  readonly form: SearchForm;
  readonly error: FormError | undefined;
}) {
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
