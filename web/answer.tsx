import type { AnswerView, StatementView } from '../server/pages/answer-view.js';
import type { AskForm } from '../server/pages/ask-form.js';
import { Cite } from './cite.js';
import { Records } from './passage-records.js';
import { PlaceLine } from './place.js';
import { SameSearch } from './same-search.js';

interface AnswerProps {
  readonly form: AskForm;
  readonly answer: AnswerView;
}

/** What was found, the answer first, and all that is needed to check it. */
export function Answer({ form, answer }: AnswerProps) {
  const { status, statements, items, reason, note } = answer;
  return (
    <section class="app-answer" aria-labelledby="answer">
      <h2 id="answer" class="govuk-heading-m">
        {status === 'answered' ? (answer.verdict ?? 'Answer') : 'Not in this collection'}
      </h2>
      <p class="govuk-body app-asked">
        Question: “<bdi>{form.q}</bdi>”
      </p>
      {reason !== null && <p class="govuk-body">{reason}</p>}
      {note !== null && <p class="govuk-body">{note}</p>}
      {items.length > 0 && <List form={form} answer={answer} />}
      {statements.length > 0 && items.length === 0 && (
        <p class="govuk-body-l" dir="auto">
          {statements.map((one) => (
            <>
              {one.text} <Reference n={one.n} />{' '}
            </>
          ))}
        </p>
      )}
      {statements.length > 0 && <Sources statements={statements} />}
      {status === 'not-found' && <Nearest answer={answer} />}
      <How answer={answer} />
      <div class="govuk-body">
        <SameSearch fields={[['q', form.q]]} private={form.private}>
          Search for passages with these words
        </SameSearch>
      </div>
    </section>
  );
}

function Reference({ n }: { readonly n: number }) {
  return (
    <a class="govuk-link" href={`#source-${n}`}>
      [{n}]
    </a>
  );
}

function List({ form, answer: { items, complete } }: AnswerProps) {
  const fields = [
    ['q', form.q],
    ['asOf', form.asOf],
  ].filter(([, value]) => value !== '');
  return (
    <>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Found
            </th>
            <th scope="col" class="govuk-table__header">
              Source
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {items.map(({ value, link, citations }) => (
            <tr class="govuk-table__row">
              <td class="govuk-table__cell" dir="auto">
                {link === null ? (
                  value
                ) : (
                  <a class="govuk-link" href={link}>
                    {value}
                  </a>
                )}
              </td>
              <td class="govuk-table__cell">
                {citations.map((n) => (
                  <Reference n={n} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="govuk-body-s">
        {complete
          ? 'These are all that the records of this collection hold. There may be others that it does not mention.'
          : 'This list was read from sentences and is possibly incomplete.'}
      </p>
      <form action="/ask.csv" method={form.private ? 'post' : 'get'} class="app-link-form app-screen-only">
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="app-link-button">
          Download this list (CSV)
        </button>
      </form>
    </>
  );
}

function Sources({ statements }: { readonly statements: readonly StatementView[] }) {
  return (
    <>
      <h3 class="govuk-heading-s">Sources</h3>
      <ol class="app-hits">
        {statements.map(({ n, link, place, passage, grades, speakers, cite }) => (
          <li class="app-hit" id={`source-${n}`}>
            <Where n={n} link={link} place={place} />
            {grades.map((grade) => (
              <p class="govuk-body-s">{grade}</p>
            ))}
            <blockquote class="app-passage">
              {passage.map((paragraph) => (
                <p dir="auto">{paragraph.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
              ))}
            </blockquote>
            <Records records={{ speakers, judgements: [] }} />
            <Cite what="this source" which={`source ${n}`} id={`citation-${n}`} cite={cite} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Where({ n, link, place }: Pick<StatementView, 'link' | 'place'> & { readonly n?: number }) {
  return (
    <>
      <h4 class="govuk-heading-s app-hit__title">
        {n !== undefined && `[${n}] `}
        <a class="govuk-link" href={link}>
          <bdi>{place.title}</bdi>
        </a>
      </h4>
      <PlaceLine place={place} />
    </>
  );
}

function Nearest({ answer: { nearest } }: { readonly answer: AnswerView }) {
  if (nearest.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">The nearest passages there are</h3>
      <ul class="govuk-list">
        {nearest.map(({ link, place, text }) => (
          <li class="app-hit">
            <Where link={link} place={place} />
            <blockquote class="app-passage">
              <p dir="auto">{text}</p>
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function How({ answer: { found, pasted, status } }: { readonly answer: AnswerView }) {
  return (
    <>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">How this was found</span>
        </summary>
        <div class="govuk-details__text">
          {found.map((line) => (
            <p class="govuk-body-s">{line}</p>
          ))}
        </div>
      </details>
      {status === 'answered' && (
        <details class="govuk-details app-cite">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Answer and references to copy</span>
          </summary>
          <div class="govuk-details__text">
            <label class="govuk-label" for="pasted">
              Answer with references
            </label>
            <textarea class="govuk-textarea" id="pasted" rows={8} readonly data-copy>
              {pasted}
            </textarea>
          </div>
        </details>
      )}
    </>
  );
}
