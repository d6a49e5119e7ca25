import type { FormError } from '../server/pages/form-error.js';
import type { Words } from '../server/pages/passage-view.js';
import type { FoundQuotation, QuotationView } from '../server/pages/quotation-view.js';
import { ErrorMessage, ErrorSummary } from './error-summary.js';
import { Layout } from './layout.js';
import { PlaceLine } from './place.js';

interface QuotationPageProps {
  /** As it was typed. */
  readonly text: string;
  readonly errors: readonly FormError[];
  /** Null before anything was checked. */
  readonly view: QuotationView | null;
}

/** Where a quotation is pasted to learn whether it is right. */
export function QuotationPage({ text, errors, view }: QuotationPageProps) {
  return (
    <Layout title="Check a quotation" here="quotations">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">Check a quotation</h1>
      {view && <Verdict view={view} />}
      <Paste text={text} error={errors[0]} />
    </Layout>
  );
}

function Paste({ text, error }: { readonly text: string; readonly error: FormError | undefined }) {
  return (
    <form action="/quotations" method="post">
      <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label govuk-label--s" for="text">
          The words as you have them
        </label>
        <div id="text-hint" class="govuk-hint">
          With or without quotation marks. Kinds of marks and capitals do not matter; for words left out write
          … and put your own words in [brackets]. They stay out of the address and are not kept.
        </div>
        {error && <ErrorMessage error={error} />}
        <textarea
          class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          id="text"
          name="text"
          rows={5}
          aria-describedby={error ? 'text-hint text-error' : 'text-hint'}
          autocomplete="off"
          spellcheck={false}
        >
          {text}
        </textarea>
      </div>
      <button type="submit" class="govuk-button">
        Check
      </button>
    </form>
  );
}

const VERDICTS = {
  exact: 'These words are in this collection',
  altered: 'These words differ from the source',
  'not-found': 'These words are not in this collection',
};

function Verdict({ view: { verdict, found } }: { readonly view: QuotationView }) {
  return (
    <section class={`govuk-inset-text app-verdict--${verdict}`} aria-labelledby="verdict">
      <h2 id="verdict" class="govuk-heading-m" tabindex={-1}>
        {VERDICTS[verdict]}
      </h2>
      {found ? <Found found={found} altered={verdict === 'altered'} /> : <NotFound />}
    </section>
  );
}

const NotFound = () => (
  <p class="govuk-body">
    Nothing like them was found in its quotes or anywhere else in its documents. That does not say that nobody
    said them.
  </p>
);

function Found({ found, altered }: { readonly found: FoundQuotation; readonly altered: boolean }) {
  const { given, source, link, place } = found;
  return (
    <>
      {altered && <Wording label="You have" words={given} />}
      <Wording label="The source has" words={source} />
      <p class="govuk-body">
        <SaidBy found={found} />
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={link}>
          See the words in <bdi>{place.title}</bdi>
        </a>
      </p>
      <PlaceLine place={place} />
    </>
  );
}

function Wording({ label, words }: { readonly label: string; readonly words: readonly Words[] }) {
  return (
    <>
      <p class="govuk-body-s app-muted">{label}</p>
      <blockquote class="app-passage">
        <p dir="auto">{words.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
      </blockquote>
    </>
  );
}

function SaidBy({ found: { speaker, isQuote } }: { readonly found: FoundQuotation }) {
  if (!isQuote) return <>They stand in the text itself: nobody is quoted with them there.</>;
  if (!speaker) return <>The text does not settle who said it.</>;
  return (
    <>
      Said by{' '}
      {speaker.link === null ? (
        <bdi>{speaker.name}</bdi>
      ) : (
        <a class="govuk-link" href={speaker.link}>
          <bdi>{speaker.name}</bdi>
        </a>
      )}
      {speaker.as !== null && (
        <>
          , <bdi>{speaker.as}</bdi>
        </>
      )}
      .
    </>
  );
}
