import { raw } from 'hono/html';
import type { Summary } from '../indexer/summary.js';
import { ProblemList } from './problem-list.js';

interface ReportPageProps {
  readonly summary: Summary;
  /** When the index was built, ISO 8601. */
  readonly builtAt: string;
  /** The style sheets themselves: the page stands alone, without a server. */
  readonly style: string;
}

/** What became of the documents, as a file of its own that loads nothing. */
export function ReportPage({ summary: { read, leftOut, problems }, builtAt, style }: ReportPageProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en-GB" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="content-security-policy"
            content="default-src 'none'; style-src 'unsafe-inline'"
          />
          <title>What was indexed – Safeguarding Search</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <style>{raw(style)}</style>
        </head>
        <body class="govuk-template__body">
          <div class="govuk-width-container">
            <main id="main" class="govuk-main-wrapper">
              <h1 class="govuk-heading-l">What was indexed</h1>
              <p class="govuk-body">
                Built <time datetime={builtAt}>{builtAt.slice(0, 16).replace('T', ' ')} UTC</time>
              </p>
              <Counts
                caption="What was read"
                heads={['Format', 'Documents', 'Articles', 'Copies', 'Passages']}
                rows={read.map((one) => [one.format, one.documents, one.articles, one.copies, one.passages])}
              />
              {leftOut.length > 0 && (
                <Counts
                  caption="What was left out of it"
                  heads={['Reason', 'Stretches', 'Characters']}
                  rows={leftOut.map((one) => [one.reason, one.stretches, one.characters])}
                />
              )}
              {problems.length > 0 && <ProblemList problems={problems} />}
            </main>
          </div>
        </body>
      </html>
    </>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** A name, then as many numbers as there are further heads. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const numeric = (at: number, kind: string) => (at > 0 ? ` govuk-table__${kind}--numeric` : '');

function Counts({ caption, heads, rows }: CountsProps) {
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {heads.map((head, at) => (
            <th scope="col" class={`govuk-table__header${numeric(at, 'header')}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, at) => (
              <td class={`govuk-table__cell${numeric(at, 'cell')}`}>{cell.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
