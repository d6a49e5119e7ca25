import type { AskForm } from '../server/pages/ask-form.js';
import type { FormError } from '../server/pages/form-error.js';
import { ErrorMessage } from './error-summary.js';
import { Words } from './search-box.js';
import { TextInput } from './text-input.js';

interface AskBoxProps {
  readonly form: AskForm;
  readonly errors: readonly FormError[];
}

/** The box for a question, and the ways to send it. The first button is the one that Enter presses. */
export function AskBox({ form, errors }: AskBoxProps) {
  const errorAt = (name: string) => errors.find(({ field }) => field === name);
  const error = errorAt('q');
  return (
    <form action="/ask" method={form.private ? 'post' : 'get'} class="app-screen-only" novalidate>
      <search class="app-search-box">
        <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
          <h1 class="govuk-label-wrapper">
            <label class="govuk-label govuk-label--l" for="q">
              Ask about safeguarding
            </label>
          </h1>
          <div id="q-hint" class="govuk-hint">
            A question or a few words. Answers are sentences of the documents, each with its source.
          </div>
          {error && <ErrorMessage error={error} />}
          <Words words={form.q} error={error} />
        </div>
        <details class="govuk-details" open={form.asOf !== ''}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Ask as of a day</span>
          </summary>
          <TextInput
            name="asOf"
            label="As it stood on"
            hint="For example, 18 February 2014. Later articles are left out, and undated ones but for grades whose date they tell."
            typed={form.asOf}
            error={errorAt('asOf')}
          />
        </details>
        <Buttons isPrivate={form.private} />
        <p class="govuk-body-s app-private-note">
          Asking privately keeps your words out of the address bar and the browser’s history. Do so when your
          words name a child or a family.
        </p>
      </search>
    </form>
  );
}

function Buttons({ isPrivate }: { readonly isPrivate: boolean }) {
  const shared = { name: 'Ask', method: 'get' } as const;
  const hidden = { name: 'Ask privately', method: 'post' } as const;
  const [first, second] = isPrivate ? ([hidden, shared] as const) : ([shared, hidden] as const);
  return (
    <div class="govuk-button-group">
      <button type="submit" class="govuk-button" formmethod={first.method}>
        {first.name}
      </button>
      <button type="submit" class="govuk-button govuk-button--secondary" formmethod={second.method}>
        {second.name}
      </button>
      <button
        type="submit"
        class="govuk-button govuk-button--secondary"
        formaction="/search"
        formmethod={first.method}
      >
        Search for passages
      </button>
    </div>
  );
}
