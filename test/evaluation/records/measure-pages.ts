import { type JudgementFigures, judgementFigures } from './judgement-figures.js';
import { compareJudgements } from './page-judgements.js';
import { compareOffices, type OfficeFigures, officeFigures } from './page-offices.js';
import { compareQuotes } from './page-quotes.js';
import { type Part, type ReadPage, readPages } from './pages.js';
import { type QuoteFigures, quoteFigures } from './quote-figures.js';

/** What is found in some pages. */
export interface PageFigures {
  readonly quotes: QuoteFigures;
  readonly judgements: JudgementFigures;
  readonly offices: OfficeFigures;
}

const figuresOf = (pages: readonly ReadPage[]): PageFigures => ({
  quotes: quoteFigures(pages.map(compareQuotes)),
  judgements: judgementFigures(pages.map(compareJudgements)),
  offices: officeFigures(pages.flatMap(compareOffices)),
});

/** Extracts quotes and judgements from the pages of a part, which are one collection: figures of all and by page. */
export async function measurePages(
  part: Part,
): Promise<{ readonly all: PageFigures; readonly byPage: Readonly<Record<string, PageFigures>> }> {
  const pages = await readPages(part);
  return {
    all: figuresOf(pages),
    byPage: Object.fromEntries(pages.map((page) => [page.page, figuresOf([page])])),
  };
}
