import type { FormError } from '../server/pages/form-error.js';
import type { SearchForm } from '../server/pages/search-form.js';
import { ErrorMessage } from './error-summary.js';

interface SearchBoxProps {
  readonly form: SearchForm;
  readonly error: FormError | undefined;
}

/** The box for the words, and the two ways to send them. The first button is the one that Enter presses. */
export function SearchBox({ form, error }: SearchBoxProps) {
  return (
    <search class="app-search-box">
      <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
        <h1 class="govuk-label-wrapper">
          <label class="govuk-label govuk-label--l" for="q">
            Search safeguarding documents
          </label>
        </h1>
        <div id="q-hint" class="govuk-hint">
          Ask in your own words. Use “quotation marks” for an exact phrase, and -word to leave a word out.
        </div>
        {error && <ErrorMessage error={error} />}
        <Words words={form.q} error={error} />
      </div>
      <div class="govuk-button-group">{form.private ? <PrivateFirst /> : <SharedFirst />}</div>
      <p class="govuk-body-s app-private-note">
        A private search keeps your words out of the address bar and the browser’s history. Use it when your
        words name a child or a family.
      </p>
    </search>
  );
}

/** Browsers may send what is typed to a spelling service, and may keep it to offer it again. Names must stay here. */
export function Words({ words, error }: { readonly words: string; readonly error: FormError | undefined }) {
  return (
    <input
      class={`govuk-input${error ? ' govuk-input--error' : ''}`}
      id="q"
      name="q"
      type="search"
      value={words}
      aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      enterkeyhint="search"
    />
  );
}

function SharedFirst() {
  return (
    <>
      <button type="submit" class="govuk-button">
        Search
      </button>
      <button type="submit" class="govuk-button govuk-button--secondary" formmethod="post">
        Search privately
      </button>
    </>
  );
}

function PrivateFirst() {
  return (
    <>
      <button type="submit" class="govuk-button">
        Search privately
      </button>
      <button type="submit" class="govuk-button govuk-button--secondary" formmethod="get">
        Search with an address to share
      </button>
    </>
  );
}
