import { raw } from 'hono/html';
import type { Summary } from '../indexer/summary.js';
import { Figures } from './figures.js';
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
              <Figures
                caption="What was read"
                captionLook="govuk-table__caption--m"
                heads={['Format', 'Documents', 'Articles', 'Copies', 'Passages']}
                rows={read.map((one) => [one.format, one.documents, one.articles, one.copies, one.passages])}
              />
              {leftOut.length > 0 && (
                <Figures
                  caption="What was left out of it"
                  captionLook="govuk-table__caption--m"
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
